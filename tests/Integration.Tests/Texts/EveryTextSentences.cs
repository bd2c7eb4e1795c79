using System.Collections;
using System.Text.RegularExpressions;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using SaferCity.Tests.Integration.Browsing;
using SaferCity.Tests.Integration.Wire;

namespace SaferCity.Tests.Integration.Texts;

/// <summary>What people write is text wherever it is shown, and nowhere where it is not shown.</summary>
public sealed partial class EveryTextSentences(FilledHouse house) : IClassFixture<FilledHouse>
{
    [Fact]
    public async Task What_looks_like_markup_makes_no_element_and_no_attribute_and_is_in_no_title_or_address()
    {
        var (shown, harmed) = (new HashSet<string>(), new List<string>());
        await foreach (var (template, page) in new EveryPage(house.Host).WalkAsync(house.Reader))
        {
            shown.UnionWith(Canary().Matches(page.Document.Body!.TextContent).Select(match => match.Value));
            if (page.Document.QuerySelectorAll(".harm, [onclick], script:not([src])").Length > 0) harmed.Add($"{template}: an element was made");
            // What governance names, boards and plans, is public, and a page about it has its name.
            if (!template.StartsWith("/governance/", StringComparison.Ordinal) && page.Document.Title!.Contains("Canary", StringComparison.Ordinal)) harmed.Add($"{template}: it is in the title");
            if (page.Headers.Contains("Canary", StringComparison.Ordinal)) harmed.Add($"{template}: it is in a header");
            if (page.Path.Contains("Canary", StringComparison.Ordinal) || page.Document.QuerySelectorAll("[href], [action], [src]").Any(element => element.Attributes.Any(attribute => attribute.Name is "href" or "action" or "src" && attribute.Value.Contains("Canary", StringComparison.Ordinal)))) harmed.Add($"{template}: it is in an address");
        }

        Assert.True(harmed.Count == 0, string.Join('\n', harmed));
        Assert.InRange(house.Done.Count, 25, 1_000);
        Assert.InRange(shown.Count, 15, 10_000);
    }

    [Fact]
    public void What_was_written_is_in_no_log_line_span_or_metric()
    {
        Assert.NotEmpty(house.Heard);
        Assert.DoesNotContain(house.Heard.Concat(house.Host.Log.All), line => line.Contains("Canary", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Invented\u0007")]
    [InlineData("Invented\u0000")]
    [InlineData("Invented\u001B[2J")]
    public async Task A_control_character_is_refused_by_every_text_field_of_every_command(string text)
    {
        using var calls = new RawCalls(house.Host.CallsAt);
        var taken = new List<string>();
        foreach (var rpc in EveryRpc.OfContract.Where(rpc => rpc.InputType.FindFieldByName("request_id") is not null && !rpc.IsClientStreaming))
        {
            var message = Filled.Message(rpc.InputType, field => field.Name is "request_id" ? Guid.NewGuid().ToString() : text);
            if (Texts(message, "").All(field => field == "request_id")) continue;
            var answer = await calls.SendAsync(EveryRpc.PathOf(rpc), house.Host.Token(), message.ToByteArray());
            if (answer.Status is not StatusCode.InvalidArgument) taken.Add($"{rpc.FullName}: {answer.Name}");
            else taken.AddRange(Texts(message, "").Where(field => field != "request_id").Except(FormFiller.Violations(answer)).Select(field => $"{rpc.FullName} {field}"));
        }

        Assert.Empty(taken);
    }

    private static IEnumerable<string> Texts(IMessage message, string path) => message.Descriptor.Fields.InDeclarationOrder().Where(field => !field.IsMap).SelectMany(field => field.FieldType switch
    {
        FieldType.String when field.IsRepeated => ((IList)field.Accessor.GetValue(message)).Cast<object>().Select((_, i) => $"{path}{field.Name}[{i}]"),
        FieldType.String => field.Accessor.GetValue(message) is string { Length: > 0 } ? [path + field.Name] : [],
        FieldType.Message when field.IsRepeated => ((IList)field.Accessor.GetValue(message)).Cast<IMessage>().SelectMany((one, i) => Texts(one, $"{path}{field.Name}[{i}].")),
        FieldType.Message when field.Accessor.GetValue(message) is IMessage inner => Texts(inner, $"{path}{field.Name}."),
        _ => Enumerable.Empty<string>(),
    });

    [GeneratedRegex("Canary[0-9]+\"'><i class=harm onclick=harm\\(\\)>")]
    private static partial Regex Canary();
}
