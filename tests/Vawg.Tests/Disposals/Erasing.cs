using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Tests.Storage;
using SaferCity.Vawg;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.Disposals;

/// <summary>Messages about erasing, with little to type, and the people who send them. All invented.</summary>
internal static class Erasing
{
    /// <summary>Signed in; may do all in the room.</summary>
    public static readonly Caller First = Account(6, VawgPermission.Read, VawgPermission.Coordinate, VawgPermission.SeeAll, VawgPermission.Erase);

    /// <summary>Signed in; sees and erases.</summary>
    public static readonly Caller Second = Account(7, VawgPermission.Read, VawgPermission.SeeAll, VawgPermission.Erase);

    /// <summary>A partner's system with the permission.</summary>
    public static readonly Caller Partner = RoomUnderTest.As(Marac.Health, VawgPermission.Read, VawgPermission.SeeAll, VawgPermission.Erase);

    /// <summary>A case that was heard on 8 December 2021; it is the next day.</summary>
    public static async Task<Receipt> HeardAsync(this Marac marac, SubmitReferralRequest? submission = null)
    {
        var referral = (await marac.Room.SendAsync(submission ?? Marac.Submission())).Receipt;
        var conference = await marac.ScheduleAsync("2021-12-08");
        referral = await marac.ListAsync(referral, conference);
        marac.Room.Clock.MoveTo(new(2021, 12, 9));
        await marac.HoldAsync(conference);
        return await marac.HearAsync(referral);
    }

    public static async Task<Erasure> ErasureAsync(this Marac marac, string referral, Caller? caller = null) => (await marac.Room.SendAsync(new GetErasureRequest { ReferralId = referral }, caller ?? Second)).Erasure;

    public static async Task<Receipt> RequestErasureAsync(this Marac marac, string referral, ErasureBasis basis = ErasureBasis.PersonsRight, Caller? caller = null) => (await marac.Room.SendAsync(new RequestErasureRequest
    { RequestId = New(), ReferralId = referral, Etag = (await marac.ErasureAsync(referral)).Etag, Basis = basis, Reason = "Invented reason." }, caller ?? First)).Receipt;

    public static async Task<Receipt> DecideErasureAsync(this Marac marac, string referral, bool erase = true, Caller? caller = null) => (await marac.Room.SendAsync(new DecideErasureRequest
    { RequestId = New(), ReferralId = referral, Etag = (await marac.ErasureAsync(referral)).Etag, Erase = erase, Reason = erase ? "" : "Invented reason." }, caller ?? Second)).Receipt;

    public static async Task HoldAsync(this Marac marac, string referral, bool hold, Caller? caller = null) => await marac.Room.SendAsync(new SetLegalHoldRequest
    { RequestId = New(), ReferralId = referral, Etag = (await marac.ErasureAsync(referral)).Etag, Hold = hold, Reason = "Invented claim." }, caller ?? First);

    public static async Task<Receipt> EraseAsync(this Marac marac, string referral, ErasureBasis basis = ErasureBasis.PersonsRight)
    {
        await marac.RequestErasureAsync(referral, basis);
        return await marac.DecideErasureAsync(referral);
    }

    public static string New() => Guid.NewGuid().ToString();

    private static Caller Account(int number, params object[] permissions)
    {
        var id = new Guid($"00000000-0000-7000-8000-00000000ac{number:00}");
        return RoomUnderTest.As(People.Team, permissions) with { System = "console", Person = "account:" + id, Account = id };
    }
}
