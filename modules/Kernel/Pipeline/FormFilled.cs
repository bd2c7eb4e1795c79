using FluentValidation;
using FluentValidation.Results;
using Google.Protobuf;
using MediatR;
using SaferCity.Kernel.Text;

namespace SaferCity.Kernel.Pipeline;

/// <summary>Last behaviour: the message's form, and what holds for all messages: the one rule for text, and that values are named.</summary>
internal sealed class FormFilled<TRequest, TAnswer>(IEnumerable<IValidator<TRequest>> forms) : IPipelineBehavior<TRequest, TAnswer> where TRequest : notnull
{
    public async Task<TAnswer> Handle(TRequest request, RequestHandlerDelegate<TAnswer> next, CancellationToken cancellationToken)
    {
        var problems = request is IMessage message ? TextRule.Problems(message).Select(p => new ValidationFailure(p.Field, p.Problem)).ToList() : [];
        foreach (var form in forms) problems.AddRange((await form.ValidateAsync(request, cancellationToken)).Errors);
        if (request is IMessage sent) problems.AddRange(NamedValues.Missed(sent).Where(field => !problems.Exists(p => IsOf(p, field))).ToList().ConvertAll(field => new ValidationFailure(field, NamedValues.Problem)));
        if (problems.Count > 0) throw new ValidationException(problems);
        return await next();
    }

    // A form names properties: "Grounds[0].Kind"; the contract fields: "grounds[0].kind".
    private static bool IsOf(ValidationFailure problem, string field) => string.Equals(problem.PropertyName.Replace("_", ""), field.Replace("_", ""), StringComparison.OrdinalIgnoreCase);
}
