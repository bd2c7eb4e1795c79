using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Practice.Papers;

namespace SaferCity.Tests.Papers;

/// <summary>
/// Answers in the place of the four other rooms, by the same questions: MARAC cases with the day they were heard, counted as the scope says. What may be
/// seen of them is settable.
/// </summary>
internal sealed class OtherRooms
{
    /// <summary>The cases and the day each was heard, as the Vawg room would know them.</summary>
    public List<(FigureRecord Case, DateOnly HeardOn)> Cases { get; } = [];

    /// <summary>The cases and the day each was received; told only where there are any.</summary>
    public List<(FigureRecord Case, DateOnly On)> Received { get; } = [];

    /// <summary>Whether the present caller may see the case.</summary>
    public Func<Guid, bool> MaySee { get; set; } = _ => true;

    /// <summary>How often the rooms were asked for sections.</summary>
    public int Asked { get; private set; }

    public FigureRecord Hear(DateOnly on)
    {
        var heard = new FigureRecord("referral", Guid.CreateVersion7(), $"VAWG-{on.Year}-{Cases.Count + 1:0000}");
        Cases.Add((heard, on));
        return heard;
    }

    public void Answer(IServiceCollection services)
    {
        Sections<Vawg.Contracts.AskForSection>(services, question => Marac(question.Scope));
        Sections<Asb.Contracts.AskForSection>(services, _ => []);
        Sections<Prevent.Contracts.AskForSection>(services, _ => []);
        Sections<AcquisitiveCrime.Contracts.AskForSection>(services, _ => []);
        services.AddSingleton<IRequestHandler<Vawg.Contracts.AskWhichAreVisible, IReadOnlyList<Guid>>>(
            new Room<Vawg.Contracts.AskWhichAreVisible, IReadOnlyList<Guid>>(question => [.. question.Ids.Where(MaySee)]));
    }

    private IReadOnlyList<PaperSection> Marac(PaperScope scope)
    {
        Asked++;
        var marac = Tests.Papers.Sections.Marac([.. Cases.Where(one => one.HeardOn <= scope.AsAt && scope.Counts("heard", one.Case.Id, one.HeardOn)).Select(one => one.Case)]);
        if (Received.Count == 0) return [marac];

        var received = Received.Where(one => one.On <= scope.AsAt && scope.Counts("received", one.Case.Id, one.On)).Select(one => one.Case).ToList();
        return [marac with { Paragraphs = [.. marac.Paragraphs, new("The coordinator received {received} referrals.") { Figures = [new("received", "Referrals received", "received", received)] }] }];
    }

    private static void Sections<TQuestion>(IServiceCollection services, Func<TQuestion, IReadOnlyList<PaperSection>> answer) where TQuestion : IRequest<IReadOnlyList<PaperSection>> =>
        services.AddSingleton<IRequestHandler<TQuestion, IReadOnlyList<PaperSection>>>(new Room<TQuestion, IReadOnlyList<PaperSection>>(answer));

    private sealed class Room<TQuestion, TAnswer>(Func<TQuestion, TAnswer> answer) : IRequestHandler<TQuestion, TAnswer> where TQuestion : IRequest<TAnswer>
    {
        public Task<TAnswer> Handle(TQuestion request, CancellationToken cancellationToken) => Task.FromResult(answer(request));
    }
}
