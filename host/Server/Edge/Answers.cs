using System.Diagnostics;
using FluentValidation;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using Status = Google.Rpc.Status;

namespace SaferCity.Server.Edge;

/// <summary>What a caller is told when a message could not be carried out (architecture, "The way of one request"): a status code with google.rpc details.</summary>
internal static class Answers
{
    public const string Unreadable = "This message cannot be read.";
    private const string Domain = "safercity";

    public static RpcException To(Exception error, IMessage? request) => error switch
    {
        // Of a stream, the messages are read on this side of the interceptor.
        RpcException { StatusCode: StatusCode.Internal } or InvalidProtocolBufferException or InvalidDataException when request is null => With(StatusCode.InvalidArgument, Unreadable),
        RpcException said => said,
        RefusedException refused => With(StatusCode.FailedPrecondition, refused.Refusal.Sentence, new ErrorInfo { Reason = refused.Refusal.Code, Domain = Domain }),
        ValidationException form => With(StatusCode.InvalidArgument, "Some of what was sent cannot be used.", Violations(form, request)),
        NotFoundException => With(StatusCode.NotFound, "There is no such record."),
        NotPermittedException => With(StatusCode.PermissionDenied, "You are not permitted to do this."),
        StaleException stale => With(StatusCode.Aborted, "Somebody else has changed this since you read it.", new ErrorInfo { Reason = "kernel.stale", Domain = Domain, Metadata = { ["etag"] = stale.Latest } }),
        StorageBusyException => With(StatusCode.Unavailable, "The records are busy. Nothing was changed: try again.", new RetryInfo { RetryDelay = Duration.FromTimeSpan(TimeSpan.FromSeconds(1)) }),
        JournalShutException => With(StatusCode.Unavailable, CallRefusals.JournalShut.Sentence, new ErrorInfo { Reason = CallRefusals.JournalShut.Code, Domain = Domain }, new RetryInfo { RetryDelay = Duration.FromTimeSpan(TimeSpan.FromSeconds(10)) }),
        BadHttpRequestException => With(StatusCode.ResourceExhausted, "The message is too large."),
        OperationCanceledException => With(StatusCode.Cancelled, "The call was cancelled."),
        _ => With(StatusCode.Internal, $"Something went wrong here. Say this number when you report it: {Activity.Current?.TraceId.ToString() ?? "none"}"),
    };

    /// <summary>Whether the error is our own fault and belongs in the log.</summary>
    public static bool IsOurs(RpcException answer) => answer.StatusCode is StatusCode.Internal;

    /// <summary>A call that came too often.</summary>
    /// <param name="wait">How long until one of the same caller passes again.</param>
    public static RpcException TooOften(TimeSpan wait) => With(StatusCode.ResourceExhausted, CallRefusals.TooOften.Sentence,
        new ErrorInfo { Reason = CallRefusals.TooOften.Code, Domain = Domain }, new RetryInfo { RetryDelay = Duration.FromTimeSpan(wait) });

    private static BadRequest Violations(ValidationException form, IMessage? request) => new()
    {
        FieldViolations =
        {
            form.Errors.Select(e => new BadRequest.Types.FieldViolation { Field = request is null ? e.PropertyName : FieldPath.Of(request, e.PropertyName), Description = e.ErrorMessage }).Distinct(),
        },
    };

    private static RpcException With(StatusCode code, string message, params IMessage[] details)
    {
        var status = new Status { Code = (int)code, Message = message, Details = { details.Select(Any.Pack) } };
        return new(new Grpc.Core.Status(code, message), new Metadata { { "grpc-status-details-bin", status.ToByteArray() } });
    }
}
