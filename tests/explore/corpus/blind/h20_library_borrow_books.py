import multiprocessing as mp


class Library:
    def __init__(self, books):
        self.titles = list(books)
        self.copies = mp.Array("i", list(books.values()), lock=False)
        self.card_lock = None

    def borrow(self, title):
        i = self.titles.index(title)
        if self.copies[i] > 0:
            self.copies[i] -= 1
            return True
        return False

    def give_back(self, title):
        self.copies[self.titles.index(title)] += 1


def reader(library, name):
    card_lock = mp.Lock()
    with card_lock:
        if library.borrow("三体"):
            print(name, "借到了")
            library.give_back("三体")
        else:
            print(name, "没借到")


if __name__ == "__main__":
    library = Library({"三体": 1, "活着": 2})
    ps = [mp.Process(target=reader, args=(library, n)) for n in ("甲", "乙")]
    for p in ps: p.start()
    for p in ps: p.join()
    print("馆藏", library.copies[0])
