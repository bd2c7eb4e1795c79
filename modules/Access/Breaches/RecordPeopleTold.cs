using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

internal sealed class RecordPeopleToldForm : AbstractValidator<RecordPeopleToldRequest>
{
    public RecordPeopleToldForm()
    {
        RuleFor(r => r.ToldOn).MustBeADate("Enter the day on which they were told, like 2021-11-12");
        RuleFor(r => r.How).NotEmpty().WithMessage("Say how they were told, and what to do").MaximumLength(4_000);
    }
}

internal sealed class RecordPeopleToldHandler(AccessDb db, BreachesSeen seen, TimeProvider clock) : IRequestHandler<RecordPeopleToldRequest, RecordPeopleToldResponse>
{
    public async Task<RecordPeopleToldResponse> Handle(RecordPeopleToldRequest request, CancellationToken cancellationToken)
    {
        var breach = await seen.FindAsync(request.BreachId, request.Etag, cancellationToken);

        breach.TellPeople(Dates.Date(request.ToldOn), request.How, clock.Now());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = breach.Receipt(breach.Id) };
    }
}
