using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using Grpc.Core;

namespace SaferCity.Tests.Integration.Wire;

/// <summary>Bytes as they are, to any rpc of a host, and the answer as the wire has it.</summary>
internal sealed class RawCalls(Uri callsAt) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { EnableMultipleHttp2Connections = true });

    /// <summary>Sends one message in a frame of its right length.</summary>
    public Task<RawAnswer> SendAsync(string path, string? token, ReadOnlySpan<byte> message)
    {
        var frame = new byte[5 + message.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), message.Length);
        message.CopyTo(frame.AsSpan(5));
        return SendFrameAsync(path, token, frame);
    }

    /// <summary>Sends a body that may be no frame.</summary>
    public async Task<RawAnswer> SendFrameAsync(string path, string? token, byte[] body)
    {
        using var sent = new HttpRequestMessage(HttpMethod.Post, new Uri(callsAt, path)) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact, Content = new ByteArrayContent(body) };
        sent.Content.Headers.ContentType = new("application/grpc");
        sent.Headers.TE.Add(new("trailers"));
        if (token is not null) sent.Headers.Authorization = new("Bearer", token);
        using var answer = await http.SendAsync(sent, HttpCompletionOption.ResponseHeadersRead);

        // A stream that watches never ends: that it began is its answer.
        if (path.EndsWith("/Watch", StringComparison.Ordinal)) return new(answer.StatusCode, StatusCode.OK, "", []);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var headers = answer.Headers.Concat(answer.Content.Headers).Concat(answer.TrailingHeaders).Where(header => header.Key is not "Date").Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").ToList();
        var status = headers.Find(header => header.StartsWith("grpc-status: ", StringComparison.Ordinal))?["grpc-status: ".Length..];
        return new(answer.StatusCode, status is null ? null : (StatusCode)int.Parse(status, CultureInfo.InvariantCulture), string.Join('\n', headers), bytes);
    }

    public void Dispose() => http.Dispose();
}

/// <summary>An answer as the wire has it.</summary>
/// <param name="Http">200, whatever gRPC says.</param>
/// <param name="Status">What gRPC says; null where it says nothing.</param>
/// <param name="Headers">All headers and trailers but the date, a line each.</param>
/// <param name="Body">The frames.</param>
internal sealed record RawAnswer(HttpStatusCode Http, StatusCode? Status, string Headers, byte[] Body)
{
    /// <summary>As the documentation of gRPC spells it: PERMISSION_DENIED.</summary>
    public string Name => Status is { } status ? string.Concat(status.ToString().Select((letter, at) => at > 0 && char.IsUpper(letter) && status is not StatusCode.OK ? "_" + letter : char.ToUpperInvariant(letter).ToString())) : $"HTTP {(int)Http}";

    /// <summary>All of it, for comparing one answer with another byte for byte.</summary>
    public string Bytes => $"{Http}\n{Headers}\n{Convert.ToHexString(Body)}";
}
