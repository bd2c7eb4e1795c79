using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Injunctions;

internal sealed class RefuseInjunctionForm : AbstractValidator<RefuseInjunctionRequest>
{
    public RefuseInjunctionForm(TimeProvider clock)
    {
        RuleFor(r => r.RefusedOn).NotInTheFuture(clock, "Enter the day of the decision, like 2021-11-01", "The day of the decision is in the future");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the court refused");
    }
}

internal sealed class RefuseInjunctionHandler(AsbDb db) : IRequestHandler<RefuseInjunctionRequest, RefuseInjunctionResponse>
{
    public async Task<RefuseInjunctionResponse> Handle(RefuseInjunctionRequest request, CancellationToken cancellationToken)
    {
        var injunction = await db.Injunctions.FindOrRefuseAsync(Ids.Parse<InjunctionId>(request.InjunctionId), request.Etag, cancellationToken);

        injunction.Refuse(Dates.Date(request.RefusedOn), request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = injunction.Receipt(injunction.Id) };
    }
}
