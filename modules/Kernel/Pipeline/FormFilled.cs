using FluentValidation;
using FluentValidation.Results;
using Google.Protobuf;
using MediatR;
using SaferCity.Kernel.Text;

namespace SaferCity.Kernel.Pipeline;

/// <summary>Last behaviour: the message's form, and the one rule for all text.</summary>
internal sealed class FormFilled<TRequest, TAnswer>(IEnumerable<IValidator<TRequest>> forms) : IPipelineBehavior<TRequest, TAnswer> where TRequest : notnull
{
    public async Task<TAnswer> Handle(TRequest request, RequestHandlerDelegate<TAnswer> next, CancellationToken cancellationToken)
    {
        var problems = request is IMessage message ? TextRule.Problems(message).Select(p => new ValidationFailure(p.Field, p.Problem)).ToList() : [];
        foreach (var form in forms) problems.AddRange((await form.ValidateAsync(request, cancellationToken)).Errors);
        if (problems.Count > 0) throw new ValidationException(problems);
        return await next();
    }
}
