import threading

memory = ["."] * 4


def malloc(owner, start):
    if memory[start:start + 2] == [".", "."]:
        memory[start:start + 2] = [owner, owner]


ts = [threading.Thread(target=malloc, args=(o, 1)) for o in "AB"]
for t in ts: t.start()
for t in ts: t.join()
print(memory)
