using System.Text.RegularExpressions;
using Grpc.Core;
using SaferCity.Access.V1;
using SaferCity.Console.Calls;

namespace SaferCity.Console.Pages.Access.Trails;

/// <summary>What the trail is narrowed to stands in the address: references and pseudonymous ids, never a name. A box that is left empty arrives as null.</summary>
public abstract partial class TrailPage : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public string About { get; set => field = value ?? ""; } = "";

    [BindProperty(SupportsGet = true)]
    public string Person { get; set => field = value ?? ""; } = "";

    [BindProperty(SupportsGet = true)]
    public string Room { get; set => field = value ?? ""; } = "";

    [BindProperty(SupportsGet = true)]
    public string Operation { get; set => field = value ?? ""; } = "";

    /// <summary>yyyy-MM-dd.</summary>
    [BindProperty(SupportsGet = true)]
    public string From { get; set => field = value ?? ""; } = "";

    /// <summary>yyyy-MM-dd.</summary>
    [BindProperty(SupportsGet = true)]
    public string Until { get; set => field = value ?? ""; } = "";

    /// <summary>The same narrowing for another page.</summary>
    public string Query => QueryString.Create(Chosen.Where(one => one.Value.Length > 0).Select(one => KeyValuePair.Create<string, string?>(one.Key, one.Value))).ToString();

    private IEnumerable<KeyValuePair<string, string>> Chosen =>
        [new("about", About), new("person", Person), new("room", Room), new("operation", Operation), new("from", From), new("until", Until)];

    internal TrailFilter Filter => new()
    {
        About = About, Person = Person, Room = Room, Operation = Enum.TryParse<Operation>(Operation, out var operation) ? operation : SaferCity.Access.V1.Operation.Unspecified, From = From, Until = Until,
    };

    /// <summary>Whether the text is a reference or an id, and so may stand in an address. What somebody typed instead of one may be a name.</summary>
    public static bool MayBeLinked(string about) => Guid.TryParse(about, out _) || Reference().IsMatch(about);

    [GeneratedRegex(@"\A[A-Z][A-Z-]{1,19}-\d{4}-\d{1,9}\z")]
    private static partial Regex Reference();

    /// <summary>What the service cannot read is said beside its field.</summary>
    private protected async Task AskAsync(Func<Task> ask)
    {
        try
        {
            await ask();
        }
        catch (RpcException refused) when (refused.StatusCode is Grpc.Core.StatusCode.InvalidArgument && RefusedFields.Of(refused) is { Count: > 0 } fields)
        {
            foreach (var field in fields) ModelState.AddModelError(field.Field.Split('.')[^1], field.Description);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }
}
