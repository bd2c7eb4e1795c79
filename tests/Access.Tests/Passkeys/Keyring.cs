using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Passkeys;

/// <summary>What a person does with passkeys, as the console sends it.</summary>
internal static class Keyring
{
    public static async Task<string> AddAsync(this Gate gate, Device device, Caller by, string name = "Invented phone")
    {
        var asked = await gate.Room.SendAsync(new BeginAddPasskeyRequest { Origin = Device.Here }, by);
        return (await gate.Room.SendAsync(new AddPasskeyRequest { Challenge = asked.Challenge, Credential = device.Make(asked.Options), Origin = Device.Here, Name = name }, by)).PasskeyId;
    }

    /// <summary>Somebody with an account, a password and a passkey on this device.</summary>
    public static async Task<string> PersonWithAsync(this Gate gate, Device device)
    {
        var person = (await gate.PersonAsync()).Id;
        await gate.AddAsync(device, Gate.Signed(person));
        return person;
    }

    public static async Task<SignInByPasskeyRequest> AnswerAsync(this Gate gate, Device device, Device? signs = null)
    {
        var asked = await gate.Room.SendAsync(new BeginSignInByPasskeyRequest { Origin = Device.Here }, Gate.Console);
        return new() { Challenge = asked.Challenge, Credential = device.Sign(asked.Options, signs), Origin = Device.Here, Browser = "Invented browser" };
    }

    public static async Task<SignInByPasskeyResponse> ComeInAsync(this Gate gate, Device device, Device? signs = null) =>
        await gate.Room.SendAsync(await gate.AnswerAsync(device, signs), Gate.Console);

    public static Task NotLetInAsync(this Gate gate, Device device, Device? signs = null) => Refusing.With("access.passkey_not_taken", () => gate.ComeInAsync(device, signs));

    public static async Task ConfirmAsync(this Gate gate, Device device, Caller by)
    {
        var asked = await gate.Room.SendAsync(new BeginConfirmByPasskeyRequest { Origin = Device.Here }, by);
        await gate.Room.SendAsync(new ConfirmSessionRequest { Challenge = asked.Challenge, Credential = device.Sign(asked.Options), Origin = Device.Here }, by);
    }

    /// <summary>Who calls in a session, asked at every call.</summary>
    public static async Task<Func<Task<Caller>>> InAsync(this Gate gate, string account, string session)
    {
        var token = AccessModule.TokenFor(await gate.ConsoleKeyAsync(), Guid.Parse(account), Guid.Parse(session));
        return async () => (await gate.WhoAsync(token))!;
    }

    public static async Task<List<string>> HistoryAsync(this Gate gate, string account) =>
        [.. (await gate.Room.SendAsync(new GetAccountRequest { AccountId = account })).History.Select(entry => entry.Sentence)];
}
