using SaferCity.Kernel.Refusals;

namespace SaferCity.Governance.Boards;

/// <summary>Every "no" a board can meet.</summary>
internal static class BoardRefusals
{
    public static readonly Refusal AlreadyEstablished = new("governance.board_established", "There is a board of that name.", "Use the one that is there, or give this one a name that tells them apart.");
    public static readonly Refusal ReportsToItself = new("governance.reports_to_itself", "A board cannot report to itself.", "Choose another board.");
    public static readonly Refusal ReportsThereAlready = new("governance.reports_there_already", "The board already reports there.", "Choose another board.");
    public static readonly Refusal SitsAlready = new("governance.sits_already", "That office already sits on the board.", "End the membership first, or enter another office.");
    public static readonly Refusal NoSuchMember = new("governance.no_such_member", "This board has no such member.", "Choose one of the board's members.");
    public static readonly Refusal EndedAlready = new("governance.membership_ended", "This membership has already ended.", "Appoint the office again if it sits again.");
    public static readonly Refusal EndsBeforeItBegan = new("governance.ends_before_it_began", "A membership cannot end before it began.", "Enter a last day that is not before the first.");
    public static readonly Refusal PapersWait = new("governance.papers_wait", "A paper is written for this meeting.", "Withdraw the paper first, or defer the meeting.");
}
