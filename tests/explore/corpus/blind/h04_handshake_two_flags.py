from multiprocessing import Process, Value


def server(request, answer, data):
    for _ in range(3):
        while not request.value:
            pass
        data.value = data.value * 2
        request.value = 0
        answer.value = 1


def client(request, answer, data):
    for i in range(3):
        data.value = i + 1
        request.value = 1
        while not answer.value:
            pass
        answer.value = 0
        print(i + 1, "->", data.value)


if __name__ == "__main__":
    request, answer, data = (Value("i", 0, lock=False) for _ in range(3))
    ps = [Process(target=server, args=(request, answer, data)), Process(target=client, args=(request, answer, data))]
    for p in ps: p.start()
    for p in ps: p.join()
