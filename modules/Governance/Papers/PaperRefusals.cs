using SaferCity.Kernel.Refusals;

namespace SaferCity.Governance.Papers;

/// <summary>Every "no" a paper can meet.</summary>
internal static class PaperRefusals
{
    public static readonly Refusal DraftFirst = new("governance.draft_first", "The last paper to this board is still a draft.", "Clear or withdraw it first: the next paper begins where it ends.");
    public static readonly Refusal MeetingOfNoBoard = new("governance.meeting_of_no_board", "That is no meeting of a board.", "Choose a meeting of the board that the paper goes to.");
    public static readonly Refusal MeetingCancelled = new("governance.meeting_cancelled", "That meeting was cancelled.", "Choose another meeting.");
    public static readonly Refusal DataOfTheFuture = new("governance.data_of_the_future", "The data cannot be as at a day to come.", "Enter today or an earlier day.");
    public static readonly Refusal DataAfterTheMeeting = new("governance.data_after_the_meeting", "The data cannot be as at a day after the meeting.", "Enter the meeting's day or an earlier one.");
    public static readonly Refusal NothingToReport = new("governance.nothing_to_report", "The last paper already reported up to that day.", "Enter a later day.");
    public static readonly Refusal Frozen = new("governance.paper_frozen", "This paper is cleared: what it says no longer changes.", "Leave later records for the next paper, or withdraw this one.");
    public static readonly Refusal NotCleared = new("governance.paper_not_cleared", "This paper has not been cleared.", "Clear it first.");
    public static readonly Refusal NoSuchSection = new("governance.no_such_section", "The paper has no such section.", "Choose one of its sections.");
    public static readonly Refusal ConfirmedAlready = new("governance.section_confirmed", "This section has been confirmed.", "Go on with a section that has not.");
    public static readonly Refusal Unconfirmed = new("governance.sections_unconfirmed", "A section has not been confirmed by its owner.", "Ask the owner of each section to confirm it.");
    public static readonly Refusal Unanswered = new("governance.promises_unanswered", "Something that was promised to this board is not answered.", "Answer the promise, or have the board agree to wait and postpone it.");
    public static readonly Refusal SecondPerson = new("governance.publish_second_person", "You cleared this paper: somebody else publishes it.", "Ask another person who clears papers to look at it and publish it.");
    public static readonly Refusal SmallNumbers = new("governance.small_numbers", "The paper prints exact small numbers.", "Tick that they may be published, or withdraw the paper.");
    public static readonly Refusal NotLate = new("governance.record_not_late", "That record would change nothing in this paper.", "Choose one of the records that are offered.");
    public static readonly Refusal LeftAlready = new("governance.record_left", "That record is already left for the next paper.", "Choose one of the records that are offered.");
}
