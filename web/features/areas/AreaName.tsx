import { useLocale } from '../../i18n/use-locale';

/** The name of a field or an area: in English with the Chinese one behind it. */
export function AreaName({ area }: { area: { labelZh: string; labelEn: string } }) {
  const [locale] = useLocale();
  if (locale === 'zh') return area.labelZh;
  return (
    <>
      {area.labelEn} <span lang="zh-CN">{area.labelZh}</span>
    </>
  );
}
