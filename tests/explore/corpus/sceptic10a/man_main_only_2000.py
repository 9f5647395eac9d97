from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as m:
        l = m.list()
        for i in range(2000):
            l.append(i)
        print(len(l))
