using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Story;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Browsing;
using SaferCity.Tests.Integration.Elsewhere;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Integration.Erasing;

/// <summary>A host in which one case has the same odd word in every field that takes words, and two people who erase it through the pages.</summary>
internal sealed class ErasingHouse(AskingHouse house, Kept kept) : IAsyncDisposable
{
    public const string Canary = "Canarybird";
    private readonly HashSet<string> accounts = [];

    public TestHost Host => house.Host;

    public AskingHouse House => house;

    public static async Task<ErasingHouse> OpenAsync(Kept kept) => new(await AskingHouse.OpenAsync(kept), kept);

    /// <summary>Somebody with an account that may do all in one room, and read the names of organisations.</summary>
    public async Task<Browser> SignedInAsync(string name, string room)
    {
        if (accounts.Add(name)) await OpenAccountAsync(name, room);
        var browser = new Browser(Host);
        await browser.SignInAsync(name, StoryCity.Password);
        return browser;
    }

    private async Task OpenAccountAsync(string name, string room)
    {
        var accounts = Host.As<AccountService.AccountServiceClient>();
        var permissions = (await accounts.ListPermissionsAsync(new())).Permissions.Where(permission => permission.StartsWith(room, StringComparison.Ordinal) || permission is "governance.read");
        var account = (await accounts.CreateAccountAsync(new() { RequestId = name, UserName = name, DisplayName = $"{name} (invented)", OrganisationId = house.Organisation, Permissions = { permissions } })).Receipt;
        await Host.As<SignInService.SignInServiceClient>().RedeemLinkAsync(new() { Token = (await accounts.IssueLinkAsync(new() { AccountId = account.Id })).Token, Password = StoryCity.Password });
    }

    /// <summary>One asks through the pages that a case at the MARAC is erased, and it waits for the other.</summary>
    public async Task AskAsync(string record)
    {
        using var first = await SignedInAsync("first-vawg", "vawg");
        using (await SignedInAsync("second-vawg", "vawg")) { }
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(first, $"/vawg/erasures/{record}/ask", new() { ["Form.Basis"] = "PersonsRight", ["Form.Reason"] = Canary })).Status);
    }

    /// <summary>One asks that a case at the MARAC is erased, and the other approves.</summary>
    public async Task EraseAsync(Receipt referral)
    {
        await AskAsync(referral.Id);
        await ApproveAsync(Host.Pages, referral.Id);
        await Host.CaughtUpAsync();
    }

    /// <summary>The other approves, on whichever host of this folder.</summary>
    public static async Task ApproveAsync(Uri pages, string record)
    {
        using var second = new Browser(pages);
        await second.SignInAsync("second-vawg", StoryCity.Password);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(second, $"/vawg/erasures/{record}/decide", new() { ["Form.Erase"] = "true" })).Status);
    }

    /// <summary>One asks through the pages, and the other approves; who asked is refused first.</summary>
    public async Task EraseAsync(string room, string record)
    {
        using var first = await SignedInAsync("first-" + room, room);
        using var second = await SignedInAsync("second-" + room, room);
        var page = $"/{room}/erasures/{record}";
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(first, page + "/hold", new() { ["Form.Hold"] = "true", ["Form.Reason"] = Canary })).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(first, page + "/hold", new() { ["Form.Hold"] = "false", ["Form.Reason"] = Canary })).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(first, page + "/ask", new() { ["Form.Basis"] = "PersonsRight", ["Form.Reason"] = Canary })).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(second, page + "/decide", new() { ["Form.Erase"] = "false", ["Form.Reason"] = Canary })).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(first, page + "/ask", new() { ["Form.Basis"] = "PersonsRight", ["Form.Reason"] = Canary })).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(first, page + "/decide", new() { ["Form.Erase"] = "true" })).Status);
        Assert.NotEmpty(await WhereAsync(room));

        Assert.Contains((await second.GetAsync("/")).Links, link => link == page);
        Assert.DoesNotContain((await first.GetAsync("/")).Links, link => link == page);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(second, page + "/decide", new() { ["Form.Erase"] = "true" })).Status);
        await Host.CaughtUpAsync();

        var shown = (await second.GetAsync($"/{room}/referrals/{record}")).Document.QuerySelector("main")!.TextContent;
        Assert.Contains($"approved by second-{room} (invented)", shown, StringComparison.Ordinal);
    }

    /// <summary>Somebody who keeps the register looks as the second person, on its page.</summary>
    public async Task<Shown> LookAsync(string disclosure, string found = Canary)
    {
        using var keeper = await SignedInAsync("keeper", "access");
        return await SendAsync(keeper, $"/data-protection/disclosures/{disclosure}/look", new() { ["Form.Findings"] = found });
    }

    /// <summary>Fills in a page's form as it is, but for what is typed.</summary>
    public static async Task<Shown> SendAsync(Browser browser, string page, Dictionary<string, string> typed)
    {
        var form = (await browser.GetAsync(page)).Forms.First(form => form.Fields.ContainsKey("Form.Etag"));
        foreach (var (name, value) in form.Fields) typed.TryAdd(name, value);
        return await browser.PostAsync(form.Action, typed);
    }

    /// <summary>The tables (PostgreSQL) or files (SQLite: whatever lies in the data folder) in which the word is, in whatever case, of one room or of all.</summary>
    public async Task<List<string>> WhereAsync(string room = "", string word = Canary) => kept is Kept.InPostgres ? await TablesAsync(room, word) : FilesWith(room, word);

    /// <summary>
    /// Where the word is still in at the end of ten seconds, or nothing as soon as it is nowhere. A room that heard of an erasure overwrites its files after its
    /// commit, which is what being caught up means; an erasure that is not overwritten stays found.
    /// </summary>
    public async Task<List<string>> LeftAsync(string word = Canary)
    {
        for (var tries = 0; ; tries++)
        {
            var left = await WhereAsync("", word);
            if (left.Count == 0 || tries == 100) return left;
            await Task.Delay(100);
        }
    }

    private List<string> FilesWith(string room, string word) => FilesWith(Host.Folder, room, word);

    /// <summary>The files of a data folder whose names begin so, in which the word is.</summary>
    public static List<string> FilesWith(string folder, string room, string word) =>
        [.. Directory.EnumerateFiles(folder, room + "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".sock", StringComparison.Ordinal) && Holds(file, word)).Select(file => Path.GetFileName(file))];

    private static bool Holds(string file, string word)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return Encoding.Latin1.GetString(bytes.ToArray()).Contains(word, StringComparison.OrdinalIgnoreCase);
        }
        catch (IOException) // a socket, or a lock that is held
        {
            return false;
        }
    }

    private async Task<List<string>> TablesAsync(string room, string word)
    {
        await using var connection = await Host.Services.GetRequiredService<IEngine>().ConnectAsync("vawg");
        var tables = new List<string>();
        await using (var command = Plain.Command(connection, null, "select table_schema || '.' || table_name from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema') and table_schema like @room || '%'", ("@room", room)))
        {
            await using var row = await command.ExecuteReaderAsync();
            while (await row.ReadAsync()) tables.Add(row.GetString(0));
        }
        var found = new List<string>();
        foreach (var table in tables)
        {
            await using var command = Plain.Command(connection, null, $"select count(*) from {table} t where t::text ilike '%' || @word || '%' or t::text like '%' || @hex || '%'", ("@word", word), ("@hex", Convert.ToHexStringLower(Encoding.UTF8.GetBytes(word))));
            if (Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture) > 0) found.Add(table);
        }
        return found;
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();
}
