/** How it is known that a criterion is met. */
export type Basis =
  /** A test says so in every run. */
  | 'tested'
  /** A person looked; on the day in {@link lookedOn}. */
  | 'looked'
  /** There is nothing of the kind on the page. */
  | 'absent';

/** A success criterion of WCAG 2.2, level A or AA. */
export interface Criterion {
  readonly number: string;
  readonly title: string;
  readonly basis: Basis;
  /** What makes it so, and which test shows it. */
  readonly how: string;
}

/** The day on which the pictures of every screen were last looked at. */
export const lookedOn = '2026-11-22';

const tested = (number: string, title: string, how: string): Criterion => ({
  number,
  title,
  basis: 'tested',
  how,
});
const looked = (number: string, title: string, how: string): Criterion => ({
  number,
  title,
  basis: 'looked',
  how,
});
const absent = (number: string, title: string, how: string): Criterion => ({
  number,
  title,
  basis: 'absent',
  how,
});

/** Every criterion of levels A and AA, in the order of the standard. */
export const criteria: readonly Criterion[] = [
  tested(
    '1.1.1',
    'Non-text Content',
    'Signs carry a text or are hidden from who hears; axe. Every chart has a table beside it; tests of the elements.',
  ),
  absent('1.2.1', 'Audio-only and Video-only', 'No audio or video.'),
  absent('1.2.2', 'Captions (Prerecorded)', 'No audio or video.'),
  absent('1.2.3', 'Audio Description or Media Alternative', 'No audio or video.'),
  absent('1.2.4', 'Captions (Live)', 'No audio or video.'),
  absent('1.2.5', 'Audio Description', 'No audio or video.'),
  tested(
    '1.3.1',
    'Info and Relationships',
    'Headings, lists, tables with head cells, fieldsets and labels; axe, and the outlines kept of the main elements.',
  ),
  looked(
    '1.3.2',
    'Meaningful Sequence',
    'The order on the page is that of the source at every width.',
  ),
  looked(
    '1.3.3',
    'Sensory Characteristics',
    'No text points to something by its shape, place or colour alone.',
  ),
  tested(
    '1.3.4',
    'Orientation',
    'Nothing is tied to one orientation; every screen is laid out at 320 by 640 and 1280 by 900.',
  ),
  looked(
    '1.3.5',
    'Identify Input Purpose',
    'No field asks about the person who fills it in; axe checks the purposes that are given.',
  ),
  looked(
    '1.4.1',
    'Use of Color',
    'Outcomes have a sign and a word, classes on the map a number, gains and losses a plus or minus.',
  ),
  absent('1.4.2', 'Audio Control', 'No sound.'),
  tested('1.4.3', 'Contrast (Minimum)', 'axe, light, dark and in forced colours, on every screen.'),
  tested(
    '1.4.4',
    'Resize Text',
    'At 400 % a window of 1280 is 320 wide: nothing is beside the screen, over something else or cut off.',
  ),
  absent('1.4.5', 'Images of Text', 'Text is text, in charts too.'),
  tested(
    '1.4.10',
    'Reflow',
    'At 320 wide nothing is beside the screen; only tables scroll, in a region of their own that the keyboard reaches.',
  ),
  looked(
    '1.4.11',
    'Non-text Contrast',
    'Borders of fields, marks, map cells and the ring of the focus, light, dark and in forced colours.',
  ),
  tested(
    '1.4.12',
    'Text Spacing',
    'With the spacing of the criterion set in every shadow root, at 1280 and 320 wide, no text is cut off.',
  ),
  looked(
    '1.4.13',
    'Content on Hover or Focus',
    'Nothing appears on hover that is not also in the page; what the map says of a neighbourhood stays beside it.',
  ),
  tested(
    '2.1.1',
    'Keyboard',
    'A journey from start to export without a pointer; tests of every element.',
  ),
  tested(
    '2.1.2',
    'No Keyboard Trap',
    'The same journey; Escape closes every dialog, and leaves the editor of JSON.',
  ),
  looked('2.1.4', 'Character Key Shortcuts', 'Shortcuts take Control or Command.'),
  absent('2.2.1', 'Timing Adjustable', 'Nothing runs out.'),
  absent(
    '2.2.2',
    'Pause, Stop, Hide',
    'Nothing moves by itself for longer than a moment, and nothing where less motion is asked for.',
  ),
  absent('2.3.1', 'Three Flashes or Below Threshold', 'Nothing flashes.'),
  tested(
    '2.4.1',
    'Bypass Blocks',
    'A button before all else leads to the outcome; axe checks headings and landmarks.',
  ),
  tested('2.4.2', 'Page Titled', 'axe.'),
  tested(
    '2.4.3',
    'Focus Order',
    'The journey by keyboard; a dialog takes the focus and gives it back.',
  ),
  tested('2.4.4', 'Link Purpose (In Context)', 'axe; buttons in rows carry the name of the row.'),
  looked(
    '2.4.5',
    'Multiple Ways',
    'One page. Its views are all in one row of buttons; neighbourhoods are reached from map, table and list.',
  ),
  looked('2.4.6', 'Headings and Labels', 'Headings and labels say what is below or in the field.'),
  tested(
    '2.4.7',
    'Focus Visible',
    'The focus is set on everything that takes it, on every screen: each shows an outline of at least two pixels or a ring.',
  ),
  tested(
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'The same test: no thing with the focus is wholly behind something else.',
  ),
  looked(
    '2.5.1',
    'Pointer Gestures',
    'No gesture takes more than one pointer or a path; sliders have a field beside them.',
  ),
  looked('2.5.2', 'Pointer Cancellation', 'Buttons act when the pointer is let go.'),
  tested('2.5.3', 'Label in Name', 'axe, with its experimental rule on that.'),
  absent('2.5.4', 'Motion Actuation', 'Nothing listens to motion.'),
  tested(
    '2.5.7',
    'Dragging Movements',
    'Weights have a field, conditions have buttons up and down, files have a button; tests of the elements.',
  ),
  tested(
    '2.5.8',
    'Target Size (Minimum)',
    'axe, and a measurement of its own: 24 by 24 pixels, or that much room.',
  ),
  tested(
    '3.1.1',
    'Language of Page',
    'axe; the language of the page follows the one that is chosen.',
  ),
  tested(
    '3.1.2',
    'Language of Parts',
    'Texts that exist in another language only carry their language; tests of the elements.',
  ),
  looked('3.2.1', 'On Focus', 'Nothing changes by focus alone.'),
  looked(
    '3.2.2',
    'On Input',
    'A choice changes what is shown and says so in one sentence; it moves no focus.',
  ),
  looked('3.2.3', 'Consistent Navigation', 'The same row of views on every screen.'),
  looked('3.2.4', 'Consistent Identification', 'One catalogue of words for each language.'),
  absent('3.2.6', 'Consistent Help', 'The page has no help that is a contact or a form.'),
  tested(
    '3.3.1',
    'Error Identification',
    'What is refused is marked on the field and said beside it: screens with refused input, and tests of the elements.',
  ),
  tested(
    '3.3.2',
    'Labels or Instructions',
    'axe; fields with a form of their own say it below them.',
  ),
  looked(
    '3.3.3',
    'Error Suggestion',
    'Every refusal says what is expected, with an example where there is one.',
  ),
  tested(
    '3.3.4',
    'Error Prevention (Legal, Financial, Data)',
    'The page decides nothing; every step can be undone, and what is thrown away put back.',
  ),
  absent('3.3.7', 'Redundant Entry', 'Nothing is asked twice.'),
  absent('3.3.8', 'Accessible Authentication (Minimum)', 'Nobody signs in.'),
  tested(
    '4.1.2',
    'Name, Role, Value',
    'Native fields and buttons; axe, and the outlines kept of the main elements.',
  ),
  tested(
    '4.1.3',
    'Status Messages',
    'Each step is said in one sentence in a status; tests of the app hear it.',
  ),
];
