/** What the page of meetings hydrates. See tools/chunk-groups.mjs. */
export { MeetingPage } from './MeetingPage.tsx';
