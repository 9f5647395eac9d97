from multiprocessing import Array, Process


def upper(text, a, b):
    for i in range(a, b):
        with text.get_lock():
            text[i] = text[i].upper()


if __name__ == '__main__':
    text = Array('c', b'hello world')
    ps = [Process(target=upper, args=(text, 0, 3)), Process(target=upper, args=(text, 3, 5))]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(text.value.decode(), len(text) == 11)
