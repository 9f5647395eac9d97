from multiprocessing import Array, Process, Value


def push(stack, top, x):
    with top.get_lock():
        stack[top.value] = x
        top.value += 1


if __name__ == "__main__":
    stack, top = Array("i", 4), Value("i", 0)
    ps = [Process(target=push, args=(stack, top, x)) for x in (5, 7)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(top.value, sorted(stack))
