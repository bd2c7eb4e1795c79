using SaferCity.Kernel.Refusals;

namespace SaferCity.Vawg.Referrals;

/// <summary>Every "no" a referral can meet. Codes are part of the partner contract: add, never rename.</summary>
internal static class ReferralRefusals
{
    public static readonly Refusal NoGround = new("vawg.no_ground", "A referral needs at least one ground.", "Choose every ground that applies, or send the DASH ticks.");
    public static readonly Refusal TooFewTicks = new("vawg.too_few_ticks", "Visible high risk needs 14 ticks or more on the DASH.", "Send the ticks, or choose professional judgement and give the reasons.");
    public static readonly Refusal JudgementWithoutReasons = new("vawg.judgement_without_reasons", "Professional judgement needs its reasons.", "Say in the ground's reasons why the professional judges the risk to be high.");
    public static readonly Refusal NotAwaiting = new("vawg.not_awaiting", "This referral has already been heard or transferred.", "Read the referral again; a new incident is a new referral.");
    public static readonly Refusal ConferenceHasPassed = new("vawg.conference_passed", "Choose a conference that has not yet met.", "List the referral for a scheduled conference of today or later, or schedule an emergency one.");
    public static readonly Refusal ListedThere = new("vawg.already_listed", "The referral is already listed for that conference.", "Nothing is to be done.");
    public static readonly Refusal NotListed = new("vawg.not_listed", "Only a referral that is listed for a conference can be heard.", "List the referral for the conference first.");
    public static readonly Refusal ConferenceNotHeld = new("vawg.conference_not_held", "The conference that this referral is listed for has not been recorded as held.", "Record the conference and its attendance first.");
    public static readonly Refusal NothingAgreed = new("vawg.nothing_agreed", "A case that was heard needs at least one action, or the reason why none was agreed.", "Add the actions agreed, or give the reason for none.");
    public static readonly Refusal ActionsAndNone = new("vawg.actions_and_none", "There are actions and also a reason for none.", "Remove the one or the other.");
    public static readonly Refusal NotTransferable = new("vawg.not_transferable", "Only a case that is listed or was heard here can be transferred.", "Refer the victim to the other area instead.");
    public static readonly Refusal StillHere = new("vawg.still_here", "The new home is in this area.", "Choose the area that the victim moved to.");
    public static readonly Refusal TransferBeforeReferral = new("vawg.transfer_before_referral", "The transfer is dated before the referral.", "Check the date of the transfer.");
}
