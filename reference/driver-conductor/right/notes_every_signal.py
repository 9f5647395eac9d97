#!/usr/bin/env python3
"""Right: each role notes, with the logging module, also the signals that are not its own; a long help."""
import argparse, logging, os, signal, sys, time
HELP = """\
========== 公交车 ==========
  Ctrl-C   SIGINT    -> 司机说 “老司机开车了”
  Ctrl-\\   SIGQUIT   -> 司机说 “车速有点快，系好安全带”
  Ctrl-Z   SIGTSTP   -> 售票员说 “到站了请下车”
============================
"""
def parse(argv=None):
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--delay", type=float, default=0.0)
    ap.add_argument("--name", default="老王")
    return ap.parse_args(argv)
def conductor(a):
    logging.info("售票员上车 pid=%d", os.getpid())
    signal.signal(signal.SIGINT, lambda *_: (logging.info("售票员收到 SIGINT"), os.kill(os.getppid(), signal.SIGUSR1)))
    signal.signal(signal.SIGQUIT, lambda *_: (logging.info("售票员收到 SIGQUIT"), os.kill(os.getppid(), signal.SIGUSR2)))
    signal.signal(signal.SIGTSTP, lambda *_: logging.info("售票员收到 SIGTSTP，不归我管"))
    def off(*_):
        print("到站了请下车")
        logging.info("售票员下车")
        sys.exit(0)
    signal.signal(signal.SIGUSR1, off)
    while True: signal.pause()
def driver(a, pid):
    logging.info("司机%s上车 pid=%d", a.name, os.getpid())
    signal.signal(signal.SIGINT, lambda *_: logging.info("司机收到 SIGINT，不归我管"))
    signal.signal(signal.SIGQUIT, lambda *_: logging.info("司机收到 SIGQUIT，不归我管"))
    signal.signal(signal.SIGTSTP, lambda *_: os.kill(pid, signal.SIGUSR1))
    signal.signal(signal.SIGUSR1, lambda *_: print("老司机开车了"))
    signal.signal(signal.SIGUSR2, lambda *_: print("车速有点快，系好安全带"))
    while True:
        done, status = os.waitpid(pid, 0)
        if done: break
    logging.warning("司机下车，售票员的退出状态 %s", status)
if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(process)d %(message)s")
    a = parse()
    print(HELP)
    pid = os.fork()
    conductor(a) if pid == 0 else driver(a, pid)
