import { paragraph, type Page } from './page.js';

/** 行政编制, leaders and their numbers, in one paragraph or as several sentences. `inLine`: the paragraph has begun. */
export function writeStaffing(page: Page, inLine = false): void {
  const { random, writer, draft, subject, forms } = page;
  forms.add('staffing');
  if (!inLine) paragraph(page);
  const quota = (what: string, figure: string, min: number, max: number) => {
    draft.staffing.push({ what: writer.text(what), min, max });
    writer.text(figure);
  };
  const count = (what: string, low: number, high: number, middle = '') => {
    const number = random.int(low, high);
    quota(what, `${middle}${number}名`, number, number);
  };
  const chief = /委员会$/.test(subject.name) ? '主任' : /厅$/.test(subject.name) ? '厅长' : '局长';
  const size = { nation: 200, province: 120, city: 60, county: 24, zone: 15 }[subject.tier];
  writer.plain(random.pick([subject.name, subject.name, subject.short, '核定', '']));
  count(random.pick(['机关行政编制', '行政编制', '机关行政编制']), Math.ceil(size / 3), size, random.pick(['', '', '为']));
  if (random.chance(0.25)) {
    writer.text(random.pick(['，', '，另核']));
    count(random.pick(['机关工勤编制', '工勤人员编制', '事业编制']), 1, 6);
  }
  writer.text(random.pick(['。', '。', '。其中：', '，其中，', '。设', '。配备']));
  count(chief, 1, 1);
  writer.text(random.pick(['，', '、']));
  if (random.chance(0.12)) {
    forms.add('staffing with a range');
    const low = random.int(2, 4);
    quota(`副${chief}`, `${low}${random.pick(['-', '—', '至', '～'])}${low + 1}名`, low, low + 1);
  } else count(`副${chief}`, 1, 6);
  if (random.chance(0.3)) {
    writer.text(random.pick(['，', '、']));
    count(random.pick(['总工程师', '总规划师', '督察专员', '安全总监', '总经济师']), 1, 2);
  }
  if (random.chance(0.7)) {
    writer.text(random.pick(['；', '，', '。']));
    const level = {
      nation: ['司局级领导职数', '正副司长职数'],
      province: ['处级领导职数', '正副处级领导职数'],
      city: ['处级领导职数', '正科级领导职数', '科级领导职数'],
      county: ['股级职数', '内设机构领导职数'],
      zone: ['科级领导职数', '中层领导职数'],
    }[subject.tier];
    count(random.pick(level), 4, 50);
    if (random.chance(0.4)) {
      forms.add('staffing with a bracket');
      writer.text('（含');
      count(random.pick(['机关党委专职副书记', '机关党委办公室主任']), 1, 1);
      if (random.chance(0.4)) {
        writer.text('、');
        count(random.pick(['机关纪委书记', '离退休干部处处长']), 1, 1);
      }
      writer.text('）');
    }
  }
  writer.text('。');
  if (random.chance(0.08)) {
    forms.add('staffing set by a rule');
    draft.staffing.push({ what: writer.text('非领导职数'), min: null, max: null });
    writer.text('按照《公务员法》有关规定核定。');
  }
}
