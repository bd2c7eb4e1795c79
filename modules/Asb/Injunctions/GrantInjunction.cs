using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Injunctions;

internal sealed class GrantInjunctionForm : AbstractValidator<GrantInjunctionRequest>
{
    public GrantInjunctionForm(TimeProvider clock)
    {
        RuleFor(r => r.GrantedOn).NotInTheFuture(clock, "Enter the day on which the order was granted, like 2021-11-01", "The day of the order is in the future");
        RuleForEach(r => r.Terms).ChildRules(term =>
        {
            term.RuleFor(t => t.Kind).MustBeChosen("Say whether it is a prohibition, a requirement or an activity");
            term.RuleFor(t => t.Text).NotEmpty().WithMessage("Enter the term as it stands in the order");
            term.RuleFor(t => t.PowerOfArrest).MustBeChosen("Say whether a power of arrest is attached, and on which ground");
        });
        RuleFor(r => r.SealedEnd).MustBeAnInstant("Enter the day and time at which the sealed order ends").When(r => r.SealedEnd is not null);
        RuleFor(r => r.Period).NotEmpty().WithMessage("Enter the period in the words of the order, for example one year").MaximumLength(200);
    }
}

internal sealed class GrantInjunctionHandler(AsbDb db) : IRequestHandler<GrantInjunctionRequest, GrantInjunctionResponse>
{
    public async Task<GrantInjunctionResponse> Handle(GrantInjunctionRequest request, CancellationToken cancellationToken)
    {
        var injunction = await db.Injunctions.FindOrRefuseAsync(Ids.Parse<InjunctionId>(request.InjunctionId), request.Etag, cancellationToken);

        injunction.Grant(Sealed(request));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = injunction.Receipt(injunction.Id) };
    }

    private static SealedOrder Sealed(GrantInjunctionRequest sent) => new(
        Dates.Date(sent.GrantedOn),
        [.. sent.Terms.Select((t, i) => new InjunctionTerm(i + 1, Enum.Parse<TermKind>(t.Kind.ToString()), t.Text, Enum.Parse<PowerOfArrest>(t.PowerOfArrest.ToString()), t.Reason))],
        sent.SealedEnd?.ToDateTimeOffset(), sent.UntilFurtherOrder, sent.Period, sent.ExclusionArea.Length == 0 ? null : sent.ExclusionArea);
}
