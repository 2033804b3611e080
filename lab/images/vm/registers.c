/* Loaded before User-Mode Linux 6.12, which knows 2696 bytes of a processor's registers. A processor with AMX has 11008,
 * and ptrace(2) sets all of them or none: what UML leaves out keeps the value that it has. */
#define GETREGSET 0x4204
#define SETREGSET 0x4205
#define NT_X86_XSTATE 0x202
#define RTLD_NEXT ((void *)-1L)

struct part {
	void *base;
	unsigned long length;
};

extern void *dlsym(void *, const char *);
extern void *memcpy(void *, const void *, unsigned long);

long ptrace(long request, long process, long kind, void *data)
{
	static long (*next)(long, long, long, void *);
	static char registers[1 << 16];
	struct part *given = data, all = {registers, sizeof registers};
	long failed;

	if (!next)
		next = dlsym(RTLD_NEXT, "ptrace");
	failed = next(request, process, kind, data);
	if (!failed || request != SETREGSET || kind != NT_X86_XSTATE)
		return failed;
	if ((failed = next(GETREGSET, process, kind, &all)))
		return failed;
	memcpy(registers, given->base, given->length);
	return next(request, process, kind, &all);
}
