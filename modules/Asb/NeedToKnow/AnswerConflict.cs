using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.NeedToKnow;

internal sealed class AnswerConflictForm : AbstractValidator<AnswerConflictRequest>
{
    public AnswerConflictForm()
    {
        RuleFor(r => r.Conflict).Must((r, _) => r.HasConflict).WithMessage("Say whether there is a conflict");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why");
    }
}

internal sealed class AnswerConflictHandler(AsbDb db) : IRequestHandler<AnswerConflictRequest, AnswerConflictResponse>
{
    public async Task<AnswerConflictResponse> Handle(AnswerConflictRequest request, CancellationToken cancellationToken)
    {
        var conflict = await db.Sight.ConflictAsync(request.ConflictId, request.Etag, cancellationToken);

        conflict.Answer(request.Conflict, request.Reason);
        await db.Sight.FollowAsync(conflict, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = conflict.Receipt(conflict.Id) };
    }
}
