using SaferCity.Access.Accounts;
using SaferCity.Access.Agreements;
using SaferCity.Access.Approvals;
using SaferCity.Access.Breaches;
using SaferCity.Access.Contracts;
using SaferCity.Access.Disclosures;
using SaferCity.Access.Emergencies;
using SaferCity.Access.Keys;
using SaferCity.Access.Passkeys;
using SaferCity.Access.Reviews;
using SaferCity.Access.Roles;
using SaferCity.Access.Sessions;
using SaferCity.Access.Trails;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Wire;

namespace SaferCity.Access;

/// <summary>What the room's journal can say: a sentence for every fact.</summary>
internal static class AccessHistory
{
    public static History Sentences() => new History()
        .Say<AccountCreated>(f => $"The account was created; it {May(f.Permissions)}.")
        .Say<PermissionsSet>(f => $"From now on the account {May(f.Permissions)}.")
        .Say<LinkIssued>("A one-time link to set a password was issued.")
        .Say<PasswordSet>("A password was set by the one-time link.")
        .Say<PasswordChanged>("The person changed the password.")
        .Say<CircumstancesSet>("The person said where they live and for whom they work, as far as they wish to.")
        .Say<AccountMayMatch>("Open cases are looked through for those that the person may be close to.")
        .Say<ProviderNamed>("The person came in by the partnership’s provider of identities for the first time.")
        .Say<SignedIn>("Signed in.")
        .Say<SignInFailed>("A wrong password was tried.")
        .Say<AccountLocked>("Locked for a quarter of an hour after five wrong passwords, codes or passkeys.")
        .Say<SecondFactorSet>("A second factor was set up.")
        .Say<SecondFactorReset>("The second factor was reset by an administrator.")
        .Say<SecondStepFailed>("The password was right, and a wrong code was tried.")
        .Say<RecoveryCodesGiven>(f => $"The person was given {f.Number} recovery codes, for when the passkey is lost.")
        .Say<RecoveryCodeUsed>(f => $"A recovery code was used; {f.Left} are left.")
        .Say<PasskeyAdded>("A passkey was added.")
        .Say<PasskeyRemoved>("A passkey was removed.")
        .Say<PasskeyFailed>("A passkey was tried that could not be believed.")
        .Say<SessionConfirmedByPasskey>("The person confirmed with a passkey that it was them.")
        .Say<SessionConfirmed>("The person confirmed with the password that it was them.")
        .Say<SessionEnded>("A session was ended.")
        .Say<AccountClosed>("The account was closed.")
        .Say<TermsSet>(f => $"The account ends on {Day(f.ExpiresOn)}, the clearance on {Day(f.ClearanceUntil)}, the training on {Day(f.TrainingUntil)}.")
        .Say<RoleCreated>(f => $"The role {f.Name} was created; who has it {May(f.Permissions)}.")
        .Say<RoleChanged>(f => $"From now on the role is called {f.Name}, and who has it {May(f.Permissions)}.")
        .Say<RoleGiven>(f => $"The role {f.Name} was given.")
        .Say<RoleTaken>(f => $"The role {f.Name} was taken away.")
        .Say<ApprovalAsked>(f => $"A second administrator was asked to approve {Asked(f)}.")
        .Say<ApprovalGiven>("A second administrator approved what was asked for.")
        .Say<ApprovalDeclined>("A second administrator declined what was asked for.")
        .Say<ApprovalWithdrawn>("A later change overtook what was asked for.")
        .Say<ReviewBegun>(f => $"A review of who may do what was begun: {f.Accounts} accounts and {f.Keys} partners’ keys.")
        .Say<ReviewTakenOver>("The review was taken over.")
        .Say<AccessConfirmed>("Confirmed in the review of who may do what.")
        .Say<AccessEnded>("Ended in the review of who may do what.")
        .Say<ReviewClosed>("The review was closed: nothing is outstanding.")
        .Say<KeyPermissionsSet>(f => $"From now on the key {May(f.Permissions)}.")
        .Say<KeyRegistered>(f => f.System == OwnSystems.Console ? "A console's key was registered." : $"The key was registered for {f.System}; it {May(f.Permissions)}.")
        .Say<KeyEndSet>(f => f.LastDay is { } day ? $"The key calls until {day.Printed()}." : "The key calls until it is revoked.")
        .Say<KeyReplaced>("Another key of the system follows this one.")
        .Say<KeyRevoked>("The key was revoked.")
        .Say<AgreementRecorded>(f => $"A sharing agreement from {f.From.Printed()} to {f.Until.Printed()} was recorded.")
        .Say<AgreementEnded>(f => $"The sharing agreement was ended on {f.Until.Printed()}.")
        .Say<DisclosureRecorded>(f => $"Shared on {f.On.Printed()}{(f.Covered ? "" : ", without an agreement")}{(f.Urgent ? ", at once to protect somebody" : "")}.")
        .Say<DisclosureEntered>("What a room shared with another room was entered in the register of disclosures.")
        .Say<SentCaseEntered>(f => $"A case that was sent to another area{(f.Urgent ? ", at once to protect somebody," : "")} was entered in the register of disclosures.")
        .Say<DisclosureLookedAt>("A second person looked at it.")
        .Say<DisclosureCaseErased>("One of the cases that it is about was erased. Its words stay for the others until somebody has looked through them.")
        .Say<DisclosureLookedThrough>(f => f.Anew ? "Its words were looked through, because one of its cases was erased, and written anew without that person." : "Its words were looked through, because one of its cases was erased: nothing of that person was in them.")
        .Say<DisclosureErased>("What was said of it was erased with the record that it was about.")
        .Say<BreachReported>(f => $"A breach of personal data was reported; the partnership became aware of it on {LondonDay.InWords(f.AwareAt)}.")
        .Say<BreachCauseNamed>(f => f.Somebody ? "It was said who caused the breach." : "It was said that nobody known caused the breach.")
        .Say<BreachAffectedSought>(f => $"The trail was searched for records that the breach affects{(f.With is null ? "" : ", touched with one record")}{Of(null, f.Person, f.Room)}.")
        .Say<BreachAffectedMarked>(f => $"{Records(f.Records.Length)} marked as affected by the breach.")
        .Say<BreachAffectedUnmarked>(f => $"{Records(f.Records.Length)} no longer marked as affected by the breach.")
        .Say<BreachPeopleCounted>(f => $"The people affected beside the records were counted: {f.People}.")
        .Say<BreachRiskAssessed>(f => $"{Risk(f.Risk)}{(f.RegulatorAgain ? " It is to be decided again whether the regulator is told." : "")}{(f.PeopleAgain ? " It is to be decided again whether the people are told." : "")}")
        .Say<RegulatorTold>(f => $"The regulator was told of the breach on {LondonDay.InWords(f.At)}{(f.Late ? ", late" : "")}.")
        .Say<RegulatorNotTold>("It was decided not to tell the regulator of the breach.")
        .Say<PeopleTold>(f => $"The people were told of the breach on {f.On.Printed()}.")
        .Say<PeopleNotTold>("It was decided not to tell the people of the breach.")
        .Say<BreachClosed>("The breach was closed.")
        .Say<BreachReopened>("The breach was opened again.")
        .Say<EmergencyMerged>(f => $"What was read while a journal could not be written was entered in the journals: {f.Readings} readings{(f.Problems == 0 ? "" : ", and not all of it is as it was written")}.")
        .Say<EmergencyClosed>("Somebody who read nothing in it has reviewed the emergency.")
        .Say<TrailRead>(f => $"The trail was read{Of(f.About, f.Person, f.InRoom)}.")
        .Say<TrailExported>(f => $"A page of the trail was taken away{Of(f.About, f.Person, f.InRoom)}.");

    private static string Of(RecordId? record, string? person, string? room) => (record is null ? "" : ", of one record") + (person is null ? "" : $", of what {person} did") + (room is null ? "" : $", of the room {room}");

    private static string Records(int number) => number == 1 ? "1 record is" : $"{number} records are";

    private static string Risk(BreachRisk risk) => risk switch
    {
        BreachRisk.Unlikely => "It was assessed that the breach is unlikely to result in a risk to anybody.",
        BreachRisk.Likely => "It was assessed that the breach is a risk to people.",
        _ => "It was assessed that the breach is a high risk to people.",
    };

    private static string Day(DateOnly? day) => day is { } known ? known.Printed() : "no day";

    private static string Asked(ApprovalAsked f) => f.What switch
    {
        ApprovalKind.GivePermissions => "that the account " + May(f.Permissions),
        ApprovalKind.GiveRole => "that the account has a role, and " + May(f.Permissions),
        ApprovalKind.WidenRole => "that the role allows more: who has it " + May(f.Permissions),
        _ => "that the key " + May(f.Permissions),
    };

    private static string May(string[] permissions) => permissions.Length == 0 ? "may do nothing" : "may " + string.Join(", ", permissions);
}
