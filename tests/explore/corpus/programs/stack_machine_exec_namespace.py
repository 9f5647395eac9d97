import threading

memory = {"x": 0}


def run(code):
    stack = []
    for op, *arg in code:
        match op:
            case "load":
                stack.append(memory[arg[0]])
            case "push":
                stack.append(arg[0])
            case "add":
                stack.append(stack.pop() + stack.pop())
            case "store":
                memory[arg[0]] = stack.pop()


inc = [("load", "x"), ("push", 1), ("add",), ("store", "x")]
ts = [threading.Thread(target=run, args=(inc,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
assert memory["x"] == 2, memory
