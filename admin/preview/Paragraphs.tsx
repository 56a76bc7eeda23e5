import { Typography } from '@mui/material';

interface ParagraphsProps {
  readonly text: string | null;
  /** Shown, set apart, while nothing is written. */
  readonly missing: string;
  readonly isLead?: boolean;
}

/** Plain text: a blank line parts paragraphs. */
export function Paragraphs({ text, missing, isLead }: ParagraphsProps) {
  if (!text) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
        {missing}
      </Typography>
    );
  }
  return text.split(/\n\s*\n/).map((paragraph, index) => {
    const place = `${index}`;
    return (
      <Typography
        key={place}
        variant="body1"
        sx={{ mb: 0.75, whiteSpace: 'pre-line', fontSize: isLead ? '1.0625rem' : undefined }}
      >
        {paragraph}
      </Typography>
    );
  });
}
