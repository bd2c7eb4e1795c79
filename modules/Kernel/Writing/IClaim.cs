using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Writing;

/// <summary>What makes a piece of work be done once: a caller's request id, or a listener's fact. Claimed by the first save, in its transaction.</summary>
internal interface IClaim
{
    /// <summary>False where somebody has done it before.</summary>
    Task<bool> TakeAsync(ModuleDb db, CancellationToken cancellationToken);

    /// <summary>Keeps the answer for a repeat.</summary>
    Task AnswerAsync(ModuleDb db, byte[] answer);
}

/// <summary>The work was done before, by this caller's twin.</summary>
internal sealed class DoneBeforeException() : Exception("done before");
