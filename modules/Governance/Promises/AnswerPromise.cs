using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Promises;

internal sealed class AnswerPromiseForm : AbstractValidator<AnswerPromiseRequest>
{
    public AnswerPromiseForm()
    {
        RuleFor(r => r.Answer).NotEmpty().WithMessage("Enter the answer");
        RuleFor(r => r.On).MustBeADate("Enter the day of the answer, like 2021-11-29");
    }
}

internal sealed class AnswerPromiseHandler(GovernanceDb db) : IRequestHandler<AnswerPromiseRequest, AnswerPromiseResponse>
{
    public async Task<AnswerPromiseResponse> Handle(AnswerPromiseRequest request, CancellationToken cancellationToken)
    {
        var promise = await db.Promises.FindOrRefuseAsync(Ids.Parse<PromiseId>(request.PromiseId), request.Etag, cancellationToken);

        promise.AnswerWith(request.Answer.Trim(), Dates.Date(request.On));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = promise.Receipt(promise.Id) };
    }
}
