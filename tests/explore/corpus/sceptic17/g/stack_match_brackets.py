import threading

stack = list('([')
PAIRS = {']': '[', ')': '('}
ok = []


def close(b):
    if stack and stack[-1] == PAIRS[b]:
        ok.append(stack.pop())


ts = [threading.Thread(target=close, args=(']',)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(ok), stack)
