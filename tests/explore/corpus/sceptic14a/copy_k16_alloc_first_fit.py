import threading

memory = ["."] * 6


def malloc(owner, size):
    for start in range(len(memory) - size + 1):
        if all(c == "." for c in memory[start:start + size]):
            memory[start:start + size] = [owner] * size
            return start
    return None


ts = [threading.Thread(target=malloc, args=(o, 2)) for o in "AB"]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(memory))
