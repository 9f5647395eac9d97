from multiprocessing import Process, RawValue


def spin(v):
    while True:
        v.value = v.value + 1


if __name__ == "__main__":
    v = RawValue("i", 0)
    p = Process(target=spin, args=(v,))
    p.start()
    p.join(2)
    print("spun", v.value > 0)
