using SaferCity.Kernel.Refusals;

namespace SaferCity.Prevent.Discussions;

/// <summary>Every "no" between a case and the panel.</summary>
internal static class DiscussionRefusals
{
    public static readonly Refusal NotForPanel = new("prevent.not_for_panel", "This case has been closed, decided or transferred, so no panel decides on it.", "Receive a new referral if the concern has come back.");
    public static readonly Refusal NotInChannel = new("prevent.not_in_channel", "Only a case that was adopted into Channel is reviewed.", "Adopt the case, or adjourn it.");
    public static readonly Refusal PanelHasPassed = new("prevent.panel_passed", "Choose a panel that has not yet met.", "Choose a scheduled panel of today or later, or schedule an emergency one.");
    public static readonly Refusal OnAgendaBefore = new("prevent.already_on_agenda", "The case is already on that panel's agenda.", "Nothing is to be done.");
    public static readonly Refusal NotOnAgenda = new("prevent.not_on_agenda", "The case is on no panel's agenda.", "Put it on the agenda of a panel first.");
    public static readonly Refusal PanelNotHeld = new("prevent.panel_not_held", "The panel has not been recorded as held.", "Record the panel and its attendance first.");
    public static readonly Refusal OwnPoliceAbsent = new("prevent.own_police_absent", "The panel's own police were not there, and without them no case is discussed (section 37).", "Put the case before a panel that the police attend.");
    public static readonly Refusal PoliceOfResidenceAbsent = new("prevent.police_of_residence_absent", "The police of the area where the person lives were not there (section 37).", "Invite that force to another panel, or record the chair's legal advice to the contrary.");
    public static readonly Refusal NotQuorate = new("prevent.not_quorate", "Not every required partner was there, or had a deputy there, when the panel came to the case: it could not decide.", "Adjourn the case, and put it before a quorate panel.");
    public static readonly Refusal CareNotConsidered = new("prevent.care_not_considered", "Where support is not to be given, the panel must consider a referral to health or social care (section 36(6)).", "Consider it, and say whether a referral was made and to whom.");
    public static readonly Refusal CareProviderUnnamed = new("prevent.care_provider_unnamed", "It is not said to whom the person was referred.", "Name the provider of health or social care.");
}
