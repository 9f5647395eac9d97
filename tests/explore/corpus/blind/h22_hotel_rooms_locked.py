from multiprocessing import Array, Process


def book(rooms, guest):
    with rooms.get_lock():
        for i in range(len(rooms)):
            if rooms[i] == b"-":
                rooms[i] = guest
                return
    print("full for", guest)


if __name__ == "__main__":
    rooms = Array("c", b"---")
    ps = [Process(target=book, args=(rooms, g)) for g in (b"a", b"b", b"c")]
    for p in ps: p.start()
    for p in ps: p.join()
    print(bytes(sorted(rooms.value)))
