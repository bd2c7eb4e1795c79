using System.Reflection;
using System.Text.RegularExpressions;
using Google.Protobuf.Reflection;
using SaferCity.Kernel;

namespace SaferCity.Tests;

/// <summary>Before which messages a person confirms who they are. Each that could be one is decided here, by name.</summary>
public sealed partial class EveryStepUp
{
    // What opens a record past need to know, gives or changes what somebody may do, lets somebody into an account, or takes records away.
    private static readonly string[] Asked =
    [
        "Access.AddPasskey", "Access.Approve", "Access.BeginAddPasskey", "Access.BeginSecondFactor", "Access.ChangeRole", "Access.CreateAccount", "Access.CreateRole", "Access.ExportTrail", "Access.GiveRole", "Access.IssueLink", "Access.RegisterKey", "Access.ReplaceKey",
        "Access.ResetSecondFactor", "Access.SetKeyEnd", "Access.SetPermissions", "Access.SetTerms", "Access.TakeRole",
        "Asb.BreakGlass", "Asb.DecideErasure", "Asb.DecideLifting", "Asb.ExportMeetingPack", "Asb.NamePerson", "Asb.RequestErasure",
        "Prevent.BreakGlass", "Prevent.DecideErasure", "Prevent.DecideLifting", "Prevent.ExportPanelPack", "Prevent.NamePerson", "Prevent.RequestErasure",
        "Vawg.BreakGlass", "Vawg.DecideErasure", "Vawg.DecideLifting", "Vawg.ExportMeetingPack", "Vawg.NamePerson", "Vawg.RequestErasure",
    ];

    private static readonly Dictionary<string, string> NotAsked = new()
    {
        ["Access.ConfirmSecondFactor"] = "it needs the key that was shown to who was asked",
        ["Access.RedeemLink"] = "nobody is signed in yet",
        ["Access.BeginSignInByPasskey"] = "nobody is signed in yet",
        ["Access.SignInByPasskey"] = "nobody is signed in yet",
        ["Access.BeginConfirmByPasskey"] = "it is how one confirms",
        ["Access.RemovePasskey"] = "it takes away, which must be quick",
        ["Access.NameCause"] = "it names who caused a breach and opens nothing",
        ["Access.Decline"] = "it gives nothing",
        ["Access.RevokeKey"] = "it takes away, which must be quick",
        ["Access.CloseAccount"] = "it takes away, which must be quick",
        ["Access.EndAccess"] = "it takes away, which must be quick",
        ["Access.ConfirmAccess"] = "it leaves what somebody may do as it is",
        ["Asb.EndNaming"] = "it takes away, which must be quick",
        ["Prevent.EndNaming"] = "it takes away, which must be quick",
        ["Vawg.EndNaming"] = "it takes away, which must be quick",
        ["Asb.RequestLifting"] = "a second person decides, who is asked",
        ["Prevent.RequestLifting"] = "a second person decides, who is asked",
        ["Vawg.RequestLifting"] = "a second person decides, who is asked",
        ["Asb.SetLegalHold"] = "it keeps a record, which must be quick; once it is lifted a second person decides on erasing",
        ["Prevent.SetLegalHold"] = "it keeps a record, which must be quick; once it is lifted a second person decides on erasing",
        ["Vawg.SetLegalHold"] = "it keeps a record, which must be quick; once it is lifted a second person decides on erasing",
        ["Governance.DownloadPaper"] = "a paper is written for a meeting: it holds figures and no records of people",
        ["Governance.DownloadMonitor"] = "a monitor is written for a meeting: it holds actions and no records of people",
        ["Asb.ApprovePspo"] = "it records what a committee approved",
        ["Prevent.DeclineReferral"] = "it records what a panel decided",
        ["Asb.GrantInjunction"] = "it records what a court granted",
    };

    [Fact]
    public void Exactly_those_messages_ask_that_are_named_here() => Assert.Equal(Asked.Order(StringComparer.Ordinal), Every().Where(one => Asks(one.Rpc)).Select(one => one.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Whatever_sounds_like_opening_giving_or_taking_away_is_decided_here_with_its_reason() =>
        Found.Nothing(Every().Select(one => one.Name).Where(name => Sounds().IsMatch(name)).Except(Asked).Except(NotAsked.Keys)
            .Select(name => $"{name}: [StepUp] and a place among those asked, or a reason why not"));

    [Fact]
    public void What_is_decided_here_is_there() => Found.Nothing(Asked.Concat(NotAsked.Keys).Except(Every().Select(one => one.Name)));

    private static IEnumerable<(string Name, MethodDescriptor Rpc)> Every() => Rooms.Names.SelectMany(room => Rooms.Rpcs(room).Select(rpc => ($"{room}.{rpc.Name}", rpc)));

    private static bool Asks(MethodDescriptor rpc) => rpc.InputType.ClrType.GetCustomAttribute<StepUpAttribute>() is not null;

    // Not what only reads: Get…, List….
    [GeneratedRegex(@"\.(?!Get|List).*(Export|Download|Role|Permission|Grant|Glass|Nam(e|ing)|Lifting|Approv|Decline|Key|Account|Access|Link|Terms|SecondFactor|Passkey|Eras|LegalHold)")]
    private static partial Regex Sounds();
}
