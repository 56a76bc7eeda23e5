/** Sentences of publishing several approved drafts together. */
export const severalMessages = {
  toolbar: 'Publish several drafts together',
  chosen: 'Publish the chosen drafts…',
  some: 'Publish 1 draft… ||||Publish %{smart_count} drafts together…',
  means: 'Together: all of them at the same moment, or none.',
  title: 'Publish 1 draft ||||Publish %{smart_count} drafts together',
  ready: 'Nothing stands in its way. ||||Nothing stands in the way: all of them go live at the same moment.',
  texts: {
    altered:
      'The templates among them change one of %{of} pages of %{release}. ||||The templates among them change %{altered} of %{of} pages of %{release}.',
    none: 'The templates among them change no page of %{release}.',
  },
  inTheWay: 'Something stands in the way, so nothing is published. Put it right, or leave it out.',
  published: 'It is published. ||||All %{smart_count} are published.',
  leaveOut: 'Leave 1 out ||||Leave %{smart_count} out',
  publish: 'Publish it ||||Publish all %{smart_count}',
  revision: 'Published as revision %{number}',
};
