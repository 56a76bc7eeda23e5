import TreeIcon from '@mui/icons-material/AccountTreeOutlined';
import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import QuoteIcon from '@mui/icons-material/FormatQuoteOutlined';
import GroupIcon from '@mui/icons-material/GroupOutlined';
import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import LayersIcon from '@mui/icons-material/LayersOutlined';
import BadgeIcon from '@mui/icons-material/LocalHospitalOutlined';
import QueueIcon from '@mui/icons-material/QueueOutlined';
import ReviewIcon from '@mui/icons-material/RateReviewOutlined';
import RuleIcon from '@mui/icons-material/RuleOutlined';
import TuneIcon from '@mui/icons-material/TuneOutlined';
import type { Permission } from '../gql/graphql.ts';

export interface Room {
  readonly to: string;
  /** Key of its name in the messages. */
  readonly name: string;
  readonly icon: typeof HomeIcon;
  /** Shown to everybody where null. */
  readonly permission: Permission | null;
}

export const ROOMS: readonly Room[] = [
  { to: '/', name: 'home.title', icon: HomeIcon, permission: null },
  { to: '/codes', name: 'codes.title', icon: ArticleIcon, permission: null },
  { to: '/queue', name: 'queue.title', icon: QueueIcon, permission: 'WRITE_DRAFTS' },
  { to: '/worklist', name: 'worklist.title', icon: RuleIcon, permission: 'WRITE_DRAFTS' },
  { to: '/review', name: 'review.title', icon: ReviewIcon, permission: 'WRITE_DRAFTS' },
  { to: '/templates', name: 'templates.title', icon: QuoteIcon, permission: null },
  { to: '/releases', name: 'releases.title', icon: LayersIcon, permission: null },
  { to: '/sections', name: 'sections.title', icon: TreeIcon, permission: null },
  { to: '/specialties', name: 'specialties.title', icon: BadgeIcon, permission: null },
  { to: '/people', name: 'people.title', icon: GroupIcon, permission: 'MANAGE_PEOPLE' },
  { to: '/audit', name: 'audit.title', icon: HistoryIcon, permission: 'READ_AUDIT' },
  { to: '/settings', name: 'settings.title', icon: TuneIcon, permission: 'MANAGE_SETTINGS' },
];
