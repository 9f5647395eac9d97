import threading

stack, seen, lock = [1, 2], [], threading.Lock()


def do(command, value=None):
    with lock:
        if command == "top":
            seen.append(stack[-1])
        elif command == "push":
            stack.append(value)
        else:
            stack.pop()


def work(i):
    do("top")
    do("push", i + 10)
    do("pop")


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(stack), len(seen))
