from multiprocessing import Array, Process


def say(text, word):
    text.value = text.value + word


if __name__ == "__main__":
    text = Array("c", 50)
    text.value = b""
    words = [b"a", b"b", b"c"]
    ps = [Process(target=say, args=(text, w)) for w in words]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(len(text.value), bytes(sorted(text.value)))
