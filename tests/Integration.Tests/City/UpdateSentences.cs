using SaferCity.Governance.V1;

namespace SaferCity.Tests.Integration.City;

/// <summary>What the Team Update of November 2021 must say, from records (papers B4).</summary>
[Collection(ToldCity.Collection)]
public sealed class UpdateSentences(ToldCity city)
{
    [Theory]
    [InlineData("six cases have been heard at MARAC: one at an emergency MARAC on 29 September 2021, two at the October MARAC and three at the November MARAC")]
    [InlineData("Cases were referred by City of London Corporation Housing, City of London Police, Doctors of the World and Victim Support")]
    [InlineData("Two were based on high-risk Domestic Abuse, Stalking and Harassment (DASH) scores, four were based on professional judgement and one was based on escalation")]
    [InlineData("One had previously been heard at the MARAC")]
    [InlineData("the grounds add up to seven, the cases to six")]
    [InlineData("A robust action plan was agreed for each")]
    [InlineData("One case was transferred to another borough due to the individuals moving out")]
    [InlineData("The next DA MARAC is scheduled for 8 December 2021")]
    [InlineData("two MARAC-to-MARAC (M2M) referrals from City of London Police")]
    [InlineData("16 December 2021")]
    [InlineData("28 October 2021")]
    [InlineData("Proceeds of Crime Act 2002")]
    [InlineData("3 October 2021")]
    [InlineData("October 2022")]
    [InlineData("1 November 2021")]
    [InlineData("25 October 2021")]
    [InlineData("all required partners")]
    [InlineData("three sessions")]
    [InlineData("Metropolitan Police Service")]
    [InlineData("Guildhall School of Music and Drama")]
    [InlineData("Transport for London")]
    [InlineData("Vulnerable people and communities are safeguarded from radicalisation and the threat of terrorism")]
    [InlineData("People are safe from violent crime and violence against the person")]
    [InlineData("People and businesses are protected from theft and fraud/acquisitive crime")]
    [InlineData("Anti-social behaviour is tackled and responded to effectively")]
    [InlineData("People are safe and feel safe in the night-time economy")]
    public void The_update_says(string words) => Assert.Contains(words, city.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("vawg.marac", "cases_heard", 6)]
    [InlineData("vawg.marac", "m2m", 2)]
    public async Task A_figure_opens_as_many_records_as_it_says(string section, string figure, int value)
    {
        var answer = await city.Host.As<PaperService.PaperServiceClient>().GetFigureAsync(new() { PaperId = city.Update.Id, SectionKey = section, FigureKey = figure });

        Assert.Equal(value, answer.Value);
        Assert.Equal(value, answer.Records.Sum(record => record.Amount));
    }

    [Fact]
    public async Task Every_figure_of_the_update_equals_the_records_that_it_counts()
    {
        var papers = city.Host.As<PaperService.PaperServiceClient>();
        var figures = city.Update.Headings.SelectMany(h => h.Parts).SelectMany(part => part.Paragraphs.SelectMany(p => p.Runs.Concat(p.Footnote).Concat(p.Bullets.SelectMany(b => b.Runs)))
            .Where(run => run.FigureKey.Length > 0).Select(run => (part.SectionKey, run.FigureKey))).Distinct().ToList();
        Assert.True(figures.Count > 10);

        foreach (var (section, figure) in figures)
        {
            var answer = await papers.GetFigureAsync(new() { PaperId = city.Update.Id, SectionKey = section, FigureKey = figure });
            Assert.Equal(answer.Value, answer.Records.Sum(record => record.Amount));
        }
    }

    [Fact]
    public async Task The_update_downloads_as_a_document()
    {
        var file = await city.Host.As<PaperService.PaperServiceClient>().DownloadPaperAsync(new() { PaperId = city.Update.Id });

        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file.Content.ToByteArray()));
        Assert.NotNull(zip.GetEntry("word/document.xml"));
    }
}
