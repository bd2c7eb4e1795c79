using SaferCity.Governance.Papers;
using SaferCity.Practice.Papers;

namespace SaferCity.Tests.Papers;

public sealed class ComposingAPaper
{
    internal static readonly PaperHead Head = new("Safer City Partnership Strategy Board", new(2021, 11, 29), TeamUpdate.Subject, TeamUpdate.Classification,
        "Director of Community and Children's Services", "Community Safety Manager", TeamUpdate.Purpose, TeamUpdate.Summary, TeamUpdate.Recommendations, new(2021, 11, 15), TeamUpdate.Conclusion);

    private static readonly ComposedPaper Paper = Composition.Of(Head, [Sections.Training(), Sections.Injunction(), Sections.Marac(Sections.Case(), Sections.Case()), Sections.Channel()]);

    [Fact]
    public void Puts_headings_in_the_templates_order_whatever_order_the_rooms_answer_in() =>
        Assert.Equal(["Domestic Abuse (DA) Multi-Agency Risk Assessment Conference (MARAC)", "Anti-Social Behaviour (ASB) and Enforcement", "Prevent Activity"], Paper.Headings.Select(heading => heading.Heading));

    [Fact]
    public void Lets_two_rooms_write_below_one_heading() =>
        Assert.Equal(["prevent.channel", "governance.prevent"], Paper.Headings[^1].Parts.Select(part => part.SectionKey));

    [Fact]
    public void Numbers_paragraphs_through_all_headings_and_gives_the_implications_the_last_number()
    {
        Assert.Equal([1, 2, 3, 4, 5], Paper.Paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal(6, Paper.Implications.Number);
    }

    [Fact]
    public void Prints_a_figure_in_words_and_keeps_it_with_its_text()
    {
        var run = Paper.Paragraphs.First().Runs[1];
        Assert.Equal(("two", "cases_heard"), (run.Text, run.Figure!.Key));
        Assert.Equal("Grounds add up to more than two.", string.Concat(Paper.Paragraphs.First().Footnote.Select(run => run.Text)));
    }

    [Fact]
    public void Begins_a_sentence_with_a_capital_where_the_room_asks_for_it() =>
        Assert.Equal("Two cases", string.Concat(Runs.Of("{cases_heard^} cases", [Sections.Heard(Sections.Case(), Sections.Case())]).Select(run => run.Text)));

    [Fact]
    public void Refuses_a_text_that_names_a_figure_nobody_carries() => Assert.Throws<InvalidOperationException>(() => Runs.Of("{cases_heard} cases", []));

    [Fact]
    public void Ties_paragraphs_to_those_aims_alone_that_they_are_tagged_with()
    {
        Assert.Equal([5, 4], new[] { Paper.Implications.Aims.Count + 1, Paper.Implications.Aims.Count });
        Assert.Equal([4, 5], Paper.Implications.Aims.Single(aim => aim.Aim.Contains("radicalisation", StringComparison.Ordinal)).Paragraphs);
        Assert.DoesNotContain(Paper.Implications.Aims, aim => aim.Aim.Contains("theft", StringComparison.Ordinal));
    }

    [Fact]
    public void Leaves_out_a_heading_without_paragraphs() =>
        Assert.Empty(Composition.Of(Head, [new PaperSection("vawg.marac", "MARAC", [])]).Headings);

    [Fact]
    public void Adds_the_appendix_that_a_paragraph_refers_to_and_no_other()
    {
        Assert.Equal(["Appendix 1 – Civil Injunction Order process"], Paper.Appendices.Select(appendix => appendix.Title));
        Assert.Empty(Composition.Of(Head, [Sections.Marac()]).Appendices);
    }
}
