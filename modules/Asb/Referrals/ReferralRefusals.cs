using SaferCity.Kernel.Refusals;

namespace SaferCity.Asb.Referrals;

/// <summary>Every "no" a referral can meet. Codes are part of the partner contract: add, never rename.</summary>
internal static class ReferralRefusals
{
    public static readonly Refusal SuicideAlone = new("asb.suicide_alone", "The panel accepts attempted suicide only where the case also includes behaviour linked to public disorder, anti-social behaviour or crime.", "Signpost the person to mental health, crisis or suicide prevention services and to safeguarding, and send the same presentation to RecordSignposting with service, time and role; or add the linked behaviour.");
    public static readonly Refusal HomeUnknown = new("asb.home_unknown", "It is not known where the person lives, so no home service can be invited.", "Refer again with the home area.");
    public static readonly Refusal LivesHere = new("asb.lives_here", "The person lives in this area: its services are members of the panel.", "Invite them to the meeting.");
    public static readonly Refusal HomeServiceBeforeReferral = new("asb.home_service_before_referral", "The step is dated before the referral was received.", "Check the date.");
    public static readonly Refusal HomeServiceStepOutOfTurn = new("asb.home_service_step_out_of_turn", "A home service is contacted, invited, and then attends or declines.", "Record the step before it first.");
    public static readonly Refusal HomeServiceStepBackwards = new("asb.home_service_step_backwards", "The step is dated before the last one.", "Check the date.");
    public static readonly Refusal HeardBefore = new("asb.heard_before", "This referral has already been heard.", "Read the referral again; what happened since is a new referral.");
    public static readonly Refusal MeetingHasPassed = new("asb.meeting_passed", "Choose a meeting that has not yet taken place.", "List the referral for a scheduled meeting of today or later, or schedule an emergency one.");
    public static readonly Refusal ListedThere = new("asb.already_listed", "The referral is already listed for that meeting.", "Nothing is to be done.");
    public static readonly Refusal NotListed = new("asb.not_listed", "Only a referral that is listed for a meeting can be heard.", "List the referral for the meeting first.");
    public static readonly Refusal MeetingNotHeld = new("asb.meeting_not_held", "The meeting that this referral is listed for has not been recorded as held.", "Record the meeting and its attendance first.");
    public static readonly Refusal HisuUnanswered = new("asb.hisu_unanswered", "For a High Intensity Service User the panel answers three questions: support at home, a plan for the City, and low-level enforcement.", "Send all three answers; a no with its reason is an answer.");
    public static readonly Refusal NothingAgreed = new("asb.nothing_agreed", "A case that was heard needs at least one action, or the reason why none was agreed.", "Add the actions agreed, or give the reason for none.");
    public static readonly Refusal ActionsAndNone = new("asb.actions_and_none", "There are actions and also a reason for none.", "Remove the one or the other.");
}
