import all, { unit } from './jest.config.mjs';

export default { ...all, projects: [unit] };
