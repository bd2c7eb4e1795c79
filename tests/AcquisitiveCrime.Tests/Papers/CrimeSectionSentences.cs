using SaferCity.AcquisitiveCrime.Contracts;
using SaferCity.Kernel.Callers;
using SaferCity.Practice.Papers;
using SaferCity.Story.Police;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Papers;

public sealed class CrimeSectionSentences
{
    [Theory, OnBothEngines]
    public async Task A_rise_is_told_with_the_months_that_it_counts(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);
        foreach (var file in PoliceFiles.All().Where(file => file.Name.EndsWith("street.csv", StringComparison.Ordinal))) await police.ImportAsync(file.Name, file.Content);

        var section = Assert.Single(await police.Room.SendAsync(new AskForSection(new(new(2017, 7, 1), new(2017, 10, 15), new(2017, 11, 1), new(2017, 7, 1))), Caller.Nobody));
        var paragraph = Assert.Single(section.Paragraphs);

        Assert.StartsWith("Acquisitive crime has risen by", paragraph.Text);
        Assert.Contains("{acquisitive_now} acquisitive crimes in the City for the 9 months", paragraph.Text.Replace("nine", "9"));
        Assert.All(paragraph.Figures, figure => Assert.Equal(figure.Records.Sum(record => record.Amount), figure.Value));
        var ids = paragraph.Figures.SelectMany(figure => figure.Records).Select(record => record.Id).ToList();
        Assert.Equal(18, ids.Distinct().Count());
        Assert.Equal(18, (await police.Room.SendAsync(new AskWhichAreVisible("police_file", ids), PoliceRoom.Reader)).Count);
        Assert.Empty(await police.Room.SendAsync(new AskWhichAreVisible("police_file", ids), Caller.Nobody));
    }

    [Fact]
    public async Task A_file_that_is_left_for_the_next_paper_is_as_one_that_has_not_come()
    {
        await using var police = await PoliceRoom.OpenAsync(Kept.InSqlite);
        foreach (var file in PoliceFiles.All().Where(file => file.Name.EndsWith("street.csv", StringComparison.Ordinal))) await police.ImportAsync(file.Name, file.Content);
        var scope = new PaperScope(new(2017, 7, 1), new(2017, 10, 15), new(2017, 11, 1), new(2017, 7, 1));
        async Task<IReadOnlyList<FigureRecord>> NowAsync(PaperScope asked) => Assert.Single(await police.Room.SendAsync(new AskForSection(asked), Caller.Nobody)).Paragraphs[0].Figures[0].Records;
        var late = (await NowAsync(scope))[^1];

        var left = await NowAsync(scope with { LeftOut = new HashSet<CountedRecord> { new("reported", late.Id) } });

        Assert.DoesNotContain(left, record => record.Id == late.Id);
    }

    [Fact]
    public async Task Old_figures_are_not_told_as_news()
    {
        await using var police = await PoliceRoom.OpenAsync(Kept.InSqlite);
        foreach (var file in PoliceFiles.All().Take(3)) await police.ImportAsync(file.Name, file.Content);

        Assert.Empty(Assert.Single(await police.Room.SendAsync(new AskForSection(new(new(2021, 9, 20), new(2021, 11, 15), new(2021, 11, 29), new(2021, 9, 20))), Caller.Nobody)).Paragraphs);
    }
}
