from multiprocessing import Array, Process, Value


def push(stack, top, x):
    i = top.value
    stack[i] = x
    with top.get_lock():
        top.value = i + 1


if __name__ == "__main__":
    stack, top = Array("i", 4), Value("i", 0)
    ps = [Process(target=push, args=(stack, top, x)) for x in (5, 7)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(top.value, sorted(stack))
