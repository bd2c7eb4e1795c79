using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Boards;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Papers;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Papers;

internal sealed class StartPaperForm : AbstractValidator<StartPaperRequest>
{
    public StartPaperForm()
    {
        RuleFor(r => r.Template).MustBeChosen("Choose the kind of paper");
        RuleFor(r => r.MeetingId).MustBeAnId("Choose the meeting that the paper goes to");
        RuleFor(r => r.AsAt).MustBeADate("Enter the last day that the data covers, like 2021-11-15");
        RuleFor(r => r.ReportOf).NotEmpty().WithMessage("Enter the office whose report it is, never a name").MaximumLength(200);
        RuleFor(r => r.Author).NotEmpty().WithMessage("Enter the office of its writer, never a name").MaximumLength(200);
        RuleFor(r => r.After).MustBeADateIfGiven("Enter the last day that needs no reporting, like 2021-09-13, or leave it empty");
    }
}

internal sealed class StartPaperHandler(GovernanceDb db, AskingTheRooms rooms, Periods periods, TimeProvider clock) : IRequestHandler<StartPaperRequest, StartPaperResponse>
{
    public async Task<StartPaperResponse> Handle(StartPaperRequest request, CancellationToken cancellationToken)
    {
        var beginning = await BeginningAsync(request, cancellationToken);
        var carriedIn = await periods.CarriedInAsync(await periods.EarlierAsync(beginning.Template, beginning.Board, beginning.After, cancellationToken), new HashSet<CountedRecord>(), cancellationToken);
        var sections = await rooms.SectionsAsync(beginning.Scope(carriedIn), cancellationToken);

        var paper = Paper.Start(beginning, sections, clock.Today());
        db.Add(paper);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = paper.Receipt(paper.Id) };
    }

    private async Task<PaperBeginning> BeginningAsync(StartPaperRequest request, CancellationToken cancellationToken)
    {
        var template = Enum.Parse<PaperTemplate>(request.Template.ToString());
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.MeetingId), cancellationToken);
        PaperRefusals.MeetingCancelled.When(meeting.State is MeetingState.Cancelled);
        var link = await db.BoardMeetings.FindAsync([meeting.Id], cancellationToken) ?? throw PaperRefusals.MeetingOfNoBoard.Now();
        var board = await db.Boards.FindOrRefuseAsync(link.BoardId, cancellationToken);
        PaperRefusals.DraftFirst.When(await db.Papers.AnyAsync(p => p.Template == template && p.BoardId == board.Id && p.State == PaperState.Draft, cancellationToken));

        var last = (await periods.EarlierAsync(template, board.Id, DateOnly.MaxValue, cancellationToken)).LastOrDefault();
        var after = last?.AsAt ?? Dates.DateOrNull(request.After) ?? throw FormProblem.In("after", "No paper went before: enter the last day that needs no reporting");
        return new(template, board.Id, board.Name, meeting.Id, meeting.Date, await LastMeetingAsync(board.Id, meeting.Date, cancellationToken) ?? after, after, Dates.Date(request.AsAt),
            request.ReportOf.Trim(), request.Author.Trim(), request.Conclusion.Trim());
    }

    private async Task<DateOnly?> LastMeetingAsync(BoardId board, DateOnly before, CancellationToken cancellationToken) =>
        await db.Meetings.Where(m => m.State == MeetingState.Held && m.Date < before && db.BoardMeetings.Any(link => link.MeetingId == m.Id && link.BoardId == board))
            .MaxAsync(m => (DateOnly?)m.Date, cancellationToken);
}
