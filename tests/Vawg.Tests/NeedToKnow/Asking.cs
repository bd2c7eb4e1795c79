using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.NeedToKnow;

/// <summary>Messages about who sees what, with little to type.</summary>
internal static class Asking
{
    public static Task<DeclareConflictResponse> DeclareAsync(this Marac marac, string reference, Caller caller) =>
        marac.Room.SendAsync(new DeclareConflictRequest { RequestId = New(), Kind = ConflictKind.Related, Reference = reference, Said = "Invented words." }, caller);

    public static async Task<Receipt> RecordAsync(this Marac marac, string reference, Caller person, Caller? caller = null) => (await marac.Room.SendAsync(new RecordConflictRequest
    { RequestId = New(), AccountId = person.PersonKey.ToString(), Reference = reference, Kind = ConflictKind.SameHousehold, Reason = "Invented reason." }, caller)).Receipt;

    public static async Task<Receipt> RequestLiftingAsync(this Marac marac, Receipt conflict, Caller? caller = null) =>
        (await marac.Room.SendAsync(new RequestLiftingRequest { RequestId = New(), ConflictId = conflict.Id, Etag = conflict.Etag, Reason = "Invented reason." }, caller ?? People.Chair)).Receipt;

    public static async Task<Receipt> DecideAsync(this Marac marac, Receipt conflict, bool lift, Caller caller) =>
        (await marac.Room.SendAsync(new DecideLiftingRequest { RequestId = New(), ConflictId = conflict.Id, Etag = conflict.Etag, Lift = lift, Reason = "Invented reason." }, caller)).Receipt;

    public static Task<BreakGlassResponse> BreakGlassAsync(this Marac marac, string reference, Caller caller) =>
        marac.Room.SendAsync(new BreakGlassRequest { RequestId = New(), Reference = reference, Reason = "Invented emergency." }, caller);

    public static async Task<Receipt> ReviewAsync(this Marac marac, Receipt opening, bool justified, Caller caller) =>
        (await marac.Room.SendAsync(new ReviewOpeningRequest { RequestId = New(), OpeningId = opening.Id, Etag = opening.Etag, Justified = justified, Reason = "Invented words." }, caller)).Receipt;

    public static async Task<Receipt> NameAsync(this Marac marac, string reference, Caller person, string until = "") => (await marac.Room.SendAsync(new NamePersonRequest
    { RequestId = New(), AccountId = person.PersonKey.ToString(), Reference = reference, Reason = "Invented reason.", Until = until })).Receipt;

    public static async Task<IEnumerable<DueItem>> DueAsync(this Marac marac, Caller? caller = null) => (await marac.Room.SendAsync(new ListDueRequest(), caller)).Items;

    /// <summary>A case that the room has heard of itself: who may be close to somebody in it is noticed.</summary>
    public static async Task<Receipt> SubmitHeardAsync(this Marac marac, SubmitReferralRequest request)
    {
        var receipt = (await marac.Room.SendAsync(request)).Receipt;
        await marac.Room.HearItselfAsync();
        return receipt;
    }

    public static Task<Receipt> SubmitHeardAsync(this Marac marac, string employer = "", string postcode = "", string family = "Alpha")
    {
        var request = Marac.Submission(family);
        (request.Victim.Employer, request.Victim.Postcode) = (employer, postcode);
        return marac.SubmitHeardAsync(request);
    }

    public static async Task<List<Conflict>> ConflictsOfAsync(this Marac marac, Receipt record) => [.. (await marac.Room.SendAsync(new GetSightRequest { Reference = record.Reference })).Conflicts];

    public static string New() => Guid.NewGuid().ToString();
}
