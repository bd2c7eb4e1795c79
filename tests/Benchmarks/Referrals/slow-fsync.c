/* Adds one millisecond to every fsync and fdatasync of the process that it is preloaded into. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>

static int after_a_millisecond(const char *name, int file)
{
    const struct timespec millisecond = {0, 1000000};
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    nanosleep(&millisecond, 0);
    return real(file);
}

int fsync(int file) { return after_a_millisecond("fsync", file); }

int fdatasync(int file) { return after_a_millisecond("fdatasync", file); }
