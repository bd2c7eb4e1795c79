using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;

namespace SaferCity.Tests.Asb.NeedToKnow;

/// <summary>Messages about who sees what, with little to type.</summary>
internal static class Asking
{
    public static Task<DeclareConflictResponse> DeclareAsync(this Desk desk, string reference, Caller caller) =>
        desk.Room.SendAsync(new DeclareConflictRequest { RequestId = New(), Kind = ConflictKind.Related, Reference = reference, Said = "Invented words." }, caller);

    public static async Task<Receipt> RecordAsync(this Desk desk, string reference, Caller person, Caller? caller = null) => (await desk.Room.SendAsync(new RecordConflictRequest
    { RequestId = New(), AccountId = person.PersonKey.ToString(), Reference = reference, Kind = ConflictKind.SameHousehold, Reason = "Invented reason." }, caller)).Receipt;

    public static async Task<Receipt> RequestLiftingAsync(this Desk desk, Receipt conflict, Caller? caller = null) =>
        (await desk.Room.SendAsync(new RequestLiftingRequest { RequestId = New(), ConflictId = conflict.Id, Etag = conflict.Etag, Reason = "Invented reason." }, caller ?? People.Chair)).Receipt;

    public static async Task<Receipt> DecideAsync(this Desk desk, Receipt conflict, bool lift, Caller caller) =>
        (await desk.Room.SendAsync(new DecideLiftingRequest { RequestId = New(), ConflictId = conflict.Id, Etag = conflict.Etag, Lift = lift, Reason = "Invented reason." }, caller)).Receipt;

    public static Task<BreakGlassResponse> BreakGlassAsync(this Desk desk, string reference, Caller caller) =>
        desk.Room.SendAsync(new BreakGlassRequest { RequestId = New(), Reference = reference, Reason = "Invented emergency." }, caller);

    public static async Task<Receipt> ReviewAsync(this Desk desk, Receipt opening, bool justified, Caller caller) =>
        (await desk.Room.SendAsync(new ReviewOpeningRequest { RequestId = New(), OpeningId = opening.Id, Etag = opening.Etag, Justified = justified, Reason = "Invented words." }, caller)).Receipt;

    public static async Task<IEnumerable<DueItem>> DueAsync(this Desk desk, Caller? caller = null) => (await desk.Room.SendAsync(new ListDueRequest(), caller)).Items;

    public static string New() => Guid.NewGuid().ToString();
}
